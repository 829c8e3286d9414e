// Runs a kernel's plan on one row in double, step by step as the emitted code would: values must have been
// computed before they are used, and the first output shares memory with its input, as a caller may have it.
using LossGen.Formulas;
using LossGen.Kernels;

namespace LossGen.Tests.Kernels;

internal sealed class PlanInterpreter
{
    private readonly KernelPlan plan;
    private readonly int classes;
    private readonly Dictionary<string, double[]> memory = [];
    private readonly Dictionary<Expr, double> known = [];

    private PlanInterpreter(KernelPlan plan, Bindings row, IEnumerable<string> variables)
    {
        this.plan = plan;
        classes = row.Classes;
        foreach (string name in variables.Append(ClassCount.Name).Distinct())
        {
            memory[name] = [.. row[name]];
        }

        foreach (KernelOutput output in plan.Outputs)
        {
            memory[output.Name] = output == plan.Outputs[0] && memory[output.Source].Length == classes
                ? memory[output.Source]
                : new double[classes];
        }
    }

    public double[] Losses { get; private set; } = [];

    public double[] this[string output] => memory[output];

    public static PlanInterpreter Run(KernelPlan plan, Bindings row, params string[] variables)
    {
        PlanInterpreter interpreter = new(plan, row, variables);
        interpreter.Run();
        return interpreter;
    }

    private void Run()
    {
        Name(plan.Scalars, 0);
        if (!plan.HasRows)
        {
            RunElements();
            return;
        }

        foreach (Expr gather in plan.Gathers)
        {
            double place = gather[1].IsConstant ? gather[1].Value : memory[gather[1].Name][0];
            known[gather] = memory[gather[0].Name][(int)place];
        }

        foreach (Expr variable in plan.RowData)
        {
            known[variable] = memory[variable.Name][0];
        }

        for (int level = 0; level < plan.Sections.Length; level++)
        {
            Name(plan.Sections[level].Values, 0);
            if (level == plan.Sections.Length - 1 && plan.Loss is { } loss)
            {
                Losses = [Value(loss, 0)];
            }

            if (level == plan.Sections.Length - 1)
            {
                foreach (RowStore store in plan.RowStores)
                {
                    memory[store.Name] = [Value(store.Value, 0)];
                }
            }

            if (plan.Sections[level].Next is { } pass)
            {
                RunPass(pass);
            }
        }

        foreach (TargetTerm term in plan.TargetTerms)
        {
            memory[term.Output.Name][term.Place ?? (int)memory["target"][0]] += Value(term.Value, 0);
        }
    }

    private void RunElements()
    {
        Pass pass = Assert.Single(plan.Sections).Next!;
        Losses = new double[plan.Loss is null ? 0 : classes];
        for (int i = 0; i < classes; i++)
        {
            Step(pass, i);
            if (plan.Loss is { } loss)
            {
                Losses[i] = Value(loss, i);
            }

            StoreAndForget(pass, i);
        }
    }

    private void RunPass(Pass pass)
    {
        Dictionary<Expr, double> reduced = pass.Reductions.ToDictionary(
            reduction => reduction,
            reduction => reduction.Operator == Operator.Sum ? 0 : double.NegativeInfinity);
        for (int c = 0; c < classes; c++)
        {
            Step(pass, c);
            foreach (Expr reduction in pass.Reductions)
            {
                double value = Value(reduction[0], c);
                reduced[reduction] = reduction.Operator == Operator.Sum
                    ? reduced[reduction] + value
                    : reduced[reduction] > value ? reduced[reduction] : value;
            }

            if (pass.Kept is { } kept)
            {
                memory[plan.Outputs[0].Name][c] = Value(kept, c);
            }

            StoreAndForget(pass, c);
        }

        foreach (KeyValuePair<Expr, double> pair in reduced)
        {
            known[pair.Key] = pair.Value;
        }
    }

    private void Step(Pass pass, int c)
    {
        if (pass.Restored is { } restored)
        {
            known[restored] = memory[plan.Outputs[0].Name][c];
        }

        foreach (Expr load in pass.Loads)
        {
            known[load] = memory[load.Name][c % memory[load.Name].Length];
        }

        Name(pass.Values, c);
    }

    private void StoreAndForget(Pass pass, int c)
    {
        double[] values = pass.Stores.Select(store => Value(store.Value, c)).ToArray();
        for (int i = 0; i < values.Length; i++)
        {
            memory[pass.Stores[i].Output.Name][c] = values[i];
        }

        foreach (Expr value in pass.Loads.Concat(pass.Values))
        {
            known.Remove(value);
        }

        if (pass.Restored is not null)
        {
            known.Remove(pass.Restored);
        }
    }

    private void Name(IEnumerable<Expr> values, int c)
    {
        foreach (Expr value in values.Where(value => !known.ContainsKey(value)))
        {
            known[value] = value.Operator switch
            {
                Operator.Variable => memory[value.Name][0],
                Operator.Sum when value.Axis == Axis.None => memory[value[0].Name].Sum(),
                _ => Compute(value, c),
            };
        }
    }

    private double Value(Expr value, int c) => known.TryGetValue(value, out double result) ? result : Compute(value, c);

    private double Compute(Expr value, int c)
    {
        if (value.IsConstant)
        {
            return value.Value;
        }

        if (value.Operator == Operator.ClassOffset)
        {
            return c - Value(value[0], c);
        }

        Assert.False(
            value.Operator is Operator.Variable or Operator.Sum or Operator.Maximum or Operator.Gather or Operator.OneHot,
            $"{value} is used before it is known.");
        Expr[] operands = value.Operands.Select(operand => Expr.Constant(Value(operand, c))).ToArray();
        return Interpreter.Evaluate(Expr.Of(value.Operator, operands), new Bindings()).Single();
    }
}
