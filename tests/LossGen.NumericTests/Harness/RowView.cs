// One row of a problem as the interpreter wants it: the values of the formula's variables, and where in
// the flat spans the row's elements lie. An element-wise loss is one row as long as its input.
using System.Numerics;
using LossGen.Formulas;

namespace LossGen.NumericTests.Harness;

/// <summary>A row of a problem.</summary>
/// <param name="Index">The row's position among the losses (0 for an element-wise loss).</param>
/// <param name="Positions">Where its elements lie.</param>
/// <param name="Bindings">The values of the variables.</param>
/// <param name="LossGradient">The upstream gradients of the row's losses.</param>
/// <param name="Scale">The upstream gradient of the reduced loss.</param>
internal sealed record RowView<T>(int Index, int[] Positions, Bindings Bindings, double[] LossGradient, double Scale)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public int Length => Positions.Length;

    public static IEnumerable<RowView<T>> Of(Kernel<T> kernel, Problem<T> problem) =>
        problem.Input.Length == 0 ? []
        : kernel.IsRowLoss ? Enumerable.Range(0, problem.Rows).Select(row => Row(problem, row))
        : [Elements(problem)];

    /// <summary>The upstream gradient of an element.</summary>
    public double Upstream(int element) => LossGradient.Length == 0 ? Scale : LossGradient[LossGradient.Length == 1 ? 0 : element];

    /// <summary>Where the row's loss or losses lie.</summary>
    public int[] LossPositions(bool byRow) => byRow ? [Index] : Positions;

    private static RowView<T> Elements(Problem<T> problem)
    {
        int count = problem.Input.Length;
        Bindings bindings = new(count);
        bindings.Set("input", Doubles(problem.Input)).Set("target", Doubles(problem.Target!));
        foreach ((string name, T[]? weights) in ((string, T[]?)[])[("weight", problem.Weight), ("posWeight", problem.PosWeight)])
        {
            if (weights is not null)
            {
                bindings.Set(name, [.. Enumerable.Range(0, count).Select(i => double.CreateChecked(weights[i % weights.Length]))]);
            }
        }

        return new RowView<T>(0, [.. Enumerable.Range(0, count)], bindings, Doubles(problem.LossGradient ?? []), problem.GradientScale);
    }

    private static RowView<T> Row(Problem<T> problem, int row)
    {
        int batch = row / problem.Spatial, position = row % problem.Spatial;
        int[] positions = [.. Enumerable.Range(0, problem.Classes).Select(c => (((batch * problem.Classes) + c) * problem.Spatial) + position)];
        Bindings bindings = new(problem.Classes);
        bindings.Set("input", [.. positions.Select(p => double.CreateChecked(problem.Input[p]))]);
        bindings.Set("labelSmoothing", problem.LabelSmoothing);
        if (problem.Indices is { } indices)
        {
            // An ignored row is not read: any class will do, for nothing of it may matter.
            bool kept = indices[row] != problem.IgnoreIndex;
            bindings.Set("target", kept ? indices[row] : 0).Set(KeptRows.Name, kept ? 1 : 0);
        }
        else
        {
            bindings.Set("target", [.. positions.Select(p => double.CreateChecked(problem.Target![p]))]);
        }

        if (problem.Weight is { } weights)
        {
            bindings.Set("weight", Doubles(weights));
        }

        double[] upstream = problem.LossGradient is { } up ? [double.CreateChecked(up[row])] : [];
        return new RowView<T>(row, positions, bindings, upstream, problem.GradientScale);
    }

    private static double[] Doubles(T[] values) => Array.ConvertAll(values, double.CreateChecked);
}
