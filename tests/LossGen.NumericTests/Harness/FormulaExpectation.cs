// Expected results by the catalogue's formula for a kernel's declaration: evaluated in double by the
// interpreter, differentiated by the differentiator, with a running bound on rounding errors.
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.NumericTests.Harness;

internal sealed class FormulaExpectation<T> : IExpectation<T>
    where T : unmanaged
{
    private static readonly RoundingError Rounding = new(Storage<T>.Unit, Storage<T>.Least);

    private readonly Kernel<T> kernel;
    private readonly LossFormula formula;
    private readonly List<(Slot Slot, Expr Value)> derivatives = [];

    public FormulaExpectation(Kernel<T> kernel)
    {
        this.kernel = kernel;
        HashSet<string> parameters = [.. kernel.Slots
            .Where(slot => slot.Role is SlotRole.Option or SlotRole.Weights)
            .Select(slot => slot.Key)];
        LossScope scope = new(kernel.Loss, kernel.Constants, parameters, kernel.ByIndex);
        formula = kernel.Loss.Formula(scope);
        foreach (Slot slot in kernel.Slots)
        {
            if (slot.Role is SlotRole.Gradient or SlotRole.Hessian)
            {
                Expr data = scope.Data(slot.Source);
                Expr derivative = slot.Role == SlotRole.Gradient
                    ? Differentiator.Gradient(formula.Loss, data)
                    : Differentiator.Diagonal(formula.Loss, data);
                derivatives.Add((slot, OfOneClass(Simplifier.Simplify(derivative))));
            }
        }
    }

    /// <summary>Whether the magnitudes that errors are stated at are wanted, beside those that bound them.</summary>
    public bool KnowsScales { get; init; }

    /// <summary>The formula under the kernel's declaration.</summary>
    public LossFormula Formula => formula;

    public Expected For(Problem<T> problem)
    {
        RowView<T>[] rows = [.. RowView<T>.Of(kernel, problem)];
        Bounded losses = Bounded.Of(problem.Losses);
        List<double> rowWeights = [];
        foreach (RowView<T> row in rows)
        {
            int[] positions = row.LossPositions(kernel.IsRowLoss);
            losses.Set(positions, Interpreter.Evaluate(formula.Loss, row.Bindings), Rounding.Of(formula.Loss, row.Bindings), LargestTerms(formula.Loss, row));
            losses.SetScales(positions, Scales(formula.Loss, row));
            double[] weights = Interpreter.Evaluate(formula.Weight, row.Bindings);
            rowWeights.Add(weights.Length == 1 ? weights[0] * positions.Length : Sums.Of(weights));
        }

        double weight = Sums.Of(rowWeights);
        Dictionary<string, Bounded> outputs = derivatives.ToDictionary(
            derivative => derivative.Slot.Key,
            derivative => Derivative(derivative.Slot, derivative.Value, problem, rows, Denominators.Of(kernel, problem, weight)));
        foreach (Slot slot in kernel.Slots.Where(slot => slot.Role == SlotRole.RowOutput))
        {
            outputs[slot.Key] = RowOutput(formula.RowOutputs[slot.Key], problem, rows);
        }

        return new Expected(losses, weight, outputs, Counters.Of(kernel, problem));
    }

    private Bounded Derivative(Slot slot, Expr derivative, Problem<T> problem, RowView<T>[] rows, double denominator)
    {
        bool perRow = kernel.IsRowLoss && kernel.Loss.Data.First(d => d.Name == slot.Source).Kind == DataKind.RowValues;
        double least = slot.Role == SlotRole.Hessian ? problem.Options.GetValueOrDefault(SlotReader.MinHessian, double.NegativeInfinity) : double.NegativeInfinity;
        Bounded result = Bounded.Of(problem.Values[slot.Source].Length);
        foreach (RowView<T> row in rows)
        {
            int[] positions = row.LossPositions(perRow);
            double[] values = Wide(Interpreter.Evaluate(derivative, row.Bindings), positions.Length);
            double[] errors = Wide(Rounding.Of(derivative, row.Bindings), positions.Length);
            double[] scales = Wide(Scales(derivative, row), positions.Length);
            for (int i = 0; i < positions.Length; i++)
            {
                double value = row.IsKept && values[i] < least ? least : values[i], upstream = row.Upstream(i) / denominator;
                values[i] = value == 0 ? 0 : value * upstream;
                errors[i] = errors[i] == 0 && value == 0 ? 0 : errors[i] * Math.Abs(upstream);
                scales[i] *= Math.Abs(upstream);
            }

            result.Set(positions, values, errors, LargestTerms(derivative, row));
            result.SetScales(positions, scales);
        }

        return result;
    }

    private static Bounded RowOutput(Expr value, Problem<T> problem, RowView<T>[] rows)
    {
        Bounded result = Bounded.Of(problem.Losses);
        foreach (RowView<T> row in rows.Where(row => row.IsKept))
        {
            result.Set([row.Index], Interpreter.Evaluate(value, row.Bindings), Rounding.Of(value, row.Bindings), LargestTerms(value, row));
        }

        return result;
    }

    private double[] Scales(Expr expr, RowView<T> row) => KnowsScales ? LargestRounding.Of(expr, row.Bindings) : [0];

    // A product with a one-hot target is what one class has in addition: the others are to have none of it, even where
    // its other factors are infinite.
    private static Expr OfOneClass(Expr derivative) => ExprGraph.Rewrite(derivative, node =>
        node.Operator != Operator.Multiply ? node
        : HasOneHot(node[0]) ? Maths.Weigh(node[0], node[1])
        : HasOneHot(node[1]) ? Maths.Weigh(node[1], node[0])
        : node);

    private static bool HasOneHot(Expr product) => product.Operator == Operator.OneHot
        || (product.Operator is Operator.Multiply or Operator.Negate or Operator.Weigh && product.Operands.Any(HasOneHot));

    // Infinite variables and NaN are no overflow.
    private static double[] LargestTerms(Expr expr, RowView<T> row)
    {
        double[] largest = new double[row.Length];
        foreach ((Expr node, double[] values) in Interpreter.EvaluateAll(expr, row.Bindings))
        {
            for (int i = 0; i < largest.Length && node.Operator != Operator.Variable; i++)
            {
                double value = Math.Abs(values[values.Length == 1 ? 0 : i]);
                largest[i] = double.IsFinite(value) ? Math.Max(largest[i], value) : largest[i];
            }
        }

        return largest;
    }

    private static double[] Wide(double[] values, int count) =>
        values.Length == count ? values : [.. Enumerable.Repeat(values[0], count)];
}
