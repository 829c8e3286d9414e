// The losses by the catalogue's formula while what it detaches keeps the value that it has at another problem: the
// function whose slope the gradient is where a factor of the loss counts as a constant. For the finite differences.
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.NumericTests.Harness;

/// <summary>A formula over rows with its detached parts held.</summary>
internal sealed class HeldFormula
{
    private readonly Kernel<double> kernel;
    private readonly LossFormula formula;
    private readonly List<(Expr Part, Expr Held)> parts = [];
    private readonly Expr loss;

    public HeldFormula(Kernel<double> kernel)
    {
        this.kernel = kernel;
        formula = new FormulaExpectation<double>(kernel).Formula;
        loss = ExprGraph.Rewrite(formula.Loss, node =>
        {
            if (node.Operator != Operator.Detach)
            {
                return node;
            }

            Expr held = Expr.Variable($"held{parts.Count}", node.Axis);
            parts.Add((node, held));
            return held;
        });
    }

    /// <summary>The reduced loss, or the sum of the losses each times its upstream gradient.</summary>
    /// <param name="problem">Where the loss is taken.</param>
    /// <param name="at">Where the detached parts are.</param>
    public double Value(Problem<double> problem, Problem<double> at)
    {
        double sum = 0, weight = 0;
        foreach ((RowView<double> row, RowView<double> held) in RowView<double>.Of(kernel, problem).Zip(RowView<double>.Of(kernel, at)))
        {
            foreach ((Expr part, Expr name) in parts)
            {
                row.Bindings.Set(name.Name, Interpreter.Evaluate(part, held.Bindings)[0]);
            }

            sum += Interpreter.Evaluate(loss, row.Bindings)[0] * row.Upstream(0);
            weight += Interpreter.Evaluate(formula.Weight, row.Bindings)[0];
        }

        return sum / Denominators.Of(kernel, problem, weight);
    }
}
