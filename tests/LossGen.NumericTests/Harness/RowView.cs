// One row of a problem as the interpreter wants it: the values of the formula's variables, and where in
// the flat spans the row's elements lie. An element-wise loss is one row as long as its data.
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.NumericTests.Harness;

/// <summary>A row of a problem.</summary>
/// <param name="Index">The row's position among the losses (0 for an element-wise loss).</param>
/// <param name="Positions">Where its elements lie.</param>
/// <param name="Bindings">The values of the variables.</param>
/// <param name="LossGradient">The upstream gradients of the row's losses.</param>
/// <param name="Scale">The upstream gradient of the reduced loss.</param>
internal sealed record RowView<T>(int Index, int[] Positions, Bindings Bindings, double[] LossGradient, double Scale)
    where T : unmanaged
{
    public int Length => Positions.Length;

    public static IEnumerable<RowView<T>> Of(Kernel<T> kernel, Problem<T> problem) =>
        problem.Losses == 0 ? []
        : kernel.IsRowLoss ? Enumerable.Range(0, problem.Losses).Select(row => Row(kernel, problem, row))
        : [Elements(kernel, problem)];

    /// <summary>The upstream gradient of an element.</summary>
    public double Upstream(int element) => LossGradient.Length == 0 ? Scale : LossGradient[LossGradient.Length == 1 ? 0 : element];

    /// <summary>Where the row's loss or losses lie.</summary>
    public int[] LossPositions(bool byRow) => byRow ? [Index] : Positions;

    /// <summary>Whether the row counts.</summary>
    public bool IsKept => Bindings[KeptRows.Name][0] != 0;

    private static RowView<T> Elements(Kernel<T> kernel, Problem<T> problem)
    {
        int count = problem.Losses;
        Bindings bindings = Bind(problem, count);
        foreach (DataParameter data in kernel.Loss.Data)
        {
            bindings.Set(data.Name, Storage<T>.ToDoubles(problem.Values[data.Name]));
        }

        SetWeights(kernel, problem, bindings, [.. Enumerable.Range(0, count)]);
        return new RowView<T>(0, [.. Enumerable.Range(0, count)], bindings, Storage<T>.ToDoubles(problem.LossGradient ?? []), problem.GradientScale);
    }

    private static RowView<T> Row(Kernel<T> kernel, Problem<T> problem, int row)
    {
        int[] positions = [.. Enumerable.Range(0, problem.RowLength).Select(c => DomainData.Position(row, c, problem.RowLength, problem.Spatial))];
        Bindings bindings = Bind(problem, problem.RowLength);
        foreach (Slot slot in kernel.Data)
        {
            if (slot.IsIntegers)
            {
                // An ignored row is not read: any class will do, for nothing of it may matter.
                long index = problem.Integers[slot.Key][row];
                bool kept = !kernel.CanIgnore || index != problem.IgnoreIndex;
                bindings.Set(slot.Key, kept ? index : 0).Set(KeptRows.Name, kept ? 1 : 0);
            }
            else if (kernel.Loss.Data[slot.Position].Kind == DataKind.RowValues)
            {
                bindings.Set(slot.Key, Storage<T>.ToDouble(problem.Values[slot.Key][row]));
            }
            else
            {
                bindings.Set(slot.Key, [.. positions.Select(p => Storage<T>.ToDouble(problem.Values[slot.Key][p]))]);
            }
        }

        SetWeights(kernel, problem, bindings, positions);
        double[] upstream = problem.LossGradient is { } up ? [Storage<T>.ToDouble(up[row])] : [];
        return new RowView<T>(row, positions, bindings, upstream, problem.GradientScale);
    }

    private static Bindings Bind(Problem<T> problem, int length)
    {
        Bindings bindings = new(length);
        foreach ((string name, double value) in problem.Options)
        {
            bindings.Set(name, value);
        }

        // Inside formulas the row length goes by this name, whatever the option's.
        return bindings.Set(ClassCount.Name, length).Set(KeptRows.Name, 1);
    }

    private static void SetWeights(Kernel<T> kernel, Problem<T> problem, Bindings bindings, int[] positions)
    {
        foreach (Slot slot in kernel.Slots.Where(slot => slot.Role == SlotRole.Weights))
        {
            T[] weights = problem.Values[slot.Key];
            bindings.Set(slot.Key, kernel.Loss.Option(slot.Key).Kind == OptionKind.ClassWeights
                ? Storage<T>.ToDoubles(weights)
                : [.. positions.Select(p => Storage<T>.ToDouble(weights[p % weights.Length]))]);
        }
    }
}
