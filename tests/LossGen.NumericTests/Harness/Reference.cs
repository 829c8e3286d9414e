// What a kernel should answer: the catalogue's formula for its declaration, evaluated in double by the
// interpreter, with a bound on the rounding errors of an implementation in its element type.
using System.Numerics;
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.NumericTests.Harness;

/// <summary>Reference results of one kernel.</summary>
internal sealed class Reference<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    // For doubles the interpreter's own rounding counts too: the bound is then that of 1e-12 for a few operations.
    private static readonly double Unit = typeof(T) == typeof(float) ? Math.ScaleB(1, -24) : 2e-13;
    private static readonly double Least = typeof(T) == typeof(float) ? float.Epsilon : double.Epsilon;
    private static readonly RoundingError Rounding = new(Unit, Least);

    private readonly Kernel<T> kernel;
    private readonly LossFormula formula;
    private readonly Dictionary<string, Expr> derivatives = [];

    public Reference(Kernel<T> kernel)
    {
        this.kernel = kernel;
        HashSet<string> parameters = [.. kernel.RuntimeOptions];
        foreach (string weights in (string[])["weight", "posWeight"])
        {
            if (kernel.Has(char.ToUpperInvariant(weights[0]) + weights[1..]))
            {
                parameters.Add(weights);
            }
        }

        LossScope scope = new(kernel.Loss, kernel.Constants, parameters, kernel.ByIndex);
        formula = kernel.Loss.Formula(scope);
        foreach (DataParameter data in kernel.Loss.Data)
        {
            string name = char.ToUpperInvariant(data.Name[0]) + data.Name[1..];
            if (kernel.Has(name + "Gradient"))
            {
                derivatives[name + "Gradient"] = Simplifier.Simplify(Differentiator.Gradient(formula.Loss, scope.Data(data.Name)));
            }

            if (kernel.Has(name + "Hessian"))
            {
                derivatives[name + "Hessian"] = Simplifier.Simplify(Differentiator.Diagonal(formula.Loss, scope.Data(data.Name)));
            }
        }
    }

    /// <summary>Compares an outcome with the reference.</summary>
    public void Check(Problem<T> problem, Outcome<T> outcome)
    {
        string where = $"{kernel.Name}, {problem.Input.Length} elements, {problem.Classes} classes, spatial {problem.Spatial}";
        RowView<T>[] rows = [.. RowView<T>.Of(kernel, problem)];
        (double[] Value, double[] Error)[] losses = [.. rows.Select(row => Evaluate(formula.Loss, row))];
        double weight = rows.Sum(row => Wide(Interpreter.Evaluate(formula.Weight, row.Bindings), kernel.IsRowLoss ? 1 : row.Length).Sum());
        if (outcome.Outputs.TryGetValue("Loss", out T[]? loss))
        {
            for (int i = 0; i < rows.Length; i++)
            {
                Compare($"{where}, loss", rows[i].LossPositions(kernel.IsRowLoss), loss, losses[i], 1);
            }
        }

        foreach ((string field, Expr derivative) in derivatives)
        {
            foreach (RowView<T> row in rows)
            {
                (double[] value, double[] error) = Evaluate(derivative, row);
                double[] upstream = [.. Enumerable.Range(0, row.Length).Select(i =>
                    row.Upstream(i) / (kernel.Reduction == Reduction.Mean ? weight : 1))];
                value = [.. Wide(value, row.Length).Select((v, i) => v == 0 ? 0 : v * upstream[i])];
                error = [.. Wide(error, row.Length).Select((e, i) => e == 0 && value[i] == 0 ? 0 : e * Math.Abs(upstream[i]))];
                Compare($"{where}, {field}", row.Positions, outcome.Outputs[field], (value, error), 3);
            }
        }

        CheckReduced(where, outcome, losses, weight);
    }

    private void CheckReduced(string where, Outcome<T> outcome, (double[] Value, double[] Error)[] losses, double weight)
    {
        double sum = losses.Sum(l => l.Value.Sum()), size = losses.Sum(l => l.Value.Sum(Math.Abs)), error = losses.Sum(l => l.Error.Sum());
        double relative = typeof(T) == typeof(float) ? Expect.Reduced32 : Expect.Relative64;
        double divisor = kernel.Reduction == Reduction.Mean ? weight : 1;
        bool zero = kernel.Attribute.WhenEmpty == WhenEmpty.Zero && divisor == 0;
        if (kernel.ReturnType == typeof(LossSum))
        {
            Expect.Number<double>($"{where}, sum", outcome.Sum.Sum, sum, error + (relative * size));
            Expect.Number<double>($"{where}, weight", outcome.Sum.Weight, weight, relative * weight);
        }
        else if (kernel.ReturnType != typeof(void))
        {
            Expect.Number<T>(where, outcome.Value, zero ? 0 : sum / divisor, zero ? 0 : (error + (relative * size)) / divisor);
        }
    }

    private static (double[] Value, double[] Error) Evaluate(Expr expr, RowView<T> row) =>
        (Interpreter.Evaluate(expr, row.Bindings), Rounding.Of(expr, row.Bindings));

    private static double[] Wide(double[] values, int count) =>
        values.Length == count ? values : [.. Enumerable.Repeat(values[0], count)];

    private static void Compare(string where, int[] positions, T[] actual, (double[] Value, double[] Error) expected, int roundings)
    {
        double[] values = Wide(expected.Value, positions.Length), errors = Wide(expected.Error, positions.Length);
        for (int i = 0; i < positions.Length; i++)
        {
            double got = double.CreateChecked(actual[positions[i]]);
            double error = double.IsFinite(errors[i]) ? errors[i] : 0;
            Expect.Number<T>($"{where}[{positions[i]}]", got, values[i], error + (roundings * Unit * Math.Abs(values[i])) + (roundings * Least));
        }
    }
}
