// Bad input of every kernel: the right exception for the right parameter, at the right position, and
// nothing written before it.
using LossGen.Losses;
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class BadInputTests
{
    public static TheoryData<string> Kernels => KernelTable.Names();

    public static TheoryData<string> IndexKernels => KernelTable.Names(kernel => kernel.ByIndex);

    public static TheoryData<string> CheckedKernels => KernelTable.Names(kernel =>
        kernel.Loss.Data.Any(data => BadValues.IsChecked(data.Domain) || (data.Otherwise is { } other && BadValues.IsChecked(other.Domain))));

    public static TheoryData<string> RuntimeKernels => KernelTable.Names(kernel => BadValues.RangedOptions(kernel).Any());

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Wrong_lengths_are_refused(string kernel) => KernelTable.Run(kernel, Lengths, Lengths, Lengths, Lengths);

    [Theory]
    [MemberData(nameof(IndexKernels))]
    public void A_class_index_out_of_range_is_named_with_its_position(string kernel) => KernelTable.Run(kernel, Indices, Indices, Indices, Indices);

    [Theory]
    [MemberData(nameof(CheckedKernels))]
    public void A_value_outside_its_domain_is_named_with_its_position(string kernel) => KernelTable.Run(kernel, Values, Values, Values, Values);

    [Theory]
    [MemberData(nameof(RuntimeKernels))]
    public void Options_outside_their_range_are_refused(string kernel) => KernelTable.Run(kernel, Options, Options, Options, Options);

    private static void Lengths<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        Problem<T> problem = Problems.For(kernel, 20, 30, length: 6);
        Slot[] spans = [.. kernel.Slots.Where(slot => slot.IsSpan)];
        foreach (Slot slot in spans)
        {
            // The data's length comes from the first: to it, the others are wrong. Of a row loss this holds
            // if the length is one of whole rows.
            bool leads = slot.Position == 0;
            bool alone = spans.All(other => other == slot || other.Role is SlotRole.Weights or SlotRole.Scratch);
            bool periodic = slot.Role == SlotRole.Weights && kernel.Loss.Option(slot.Key).Kind == OptionKind.ElementWeights;
            foreach (int change in slot.Role == SlotRole.Scratch ? (int[])[-1, int.MinValue] : [-1, 1, 7, int.MinValue])
            {
                bool sets = leads && (!kernel.IsRowLoss || change % (problem.RowLength * problem.Spatial) == 0);
                if ((sets && alone) || (slot.Role == SlotRole.Scratch && problem.Scratch == 0))
                {
                    continue;
                }

                // Weights may have any length that divides: 29, 31 and 37 don't, nor does 0.
                bool isOther = kernel.IsOwn && slot.Role == SlotRole.Data && OwnReferences.Of(kernel.Loss).IsNamedForAnother(slot.Key);
                Refusal.Check<T, ArgumentException>(kernel, problem, sets || isOther ? null : slot.Name, "", arguments =>
                {
                    int length = periodic ? problem.Losses : arguments.Length(slot);
                    int wrong = change == int.MinValue && !leads ? 0 : Math.Max(length + Math.Max(change, -1), 0);
                    arguments.Resize<T>(slot, wrong);
                });
            }
        }
    }

    private static void Indices<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        Problem<T> problem = Problems.For(kernel, 21, 48, length: 6);
        int end = problem.RowLength + kernel.Loss.FurtherIndices;
        foreach (Slot slot in kernel.Data.Where(slot => slot.IsIntegers))
        {
            foreach (int position in (int[])[0, 1, 17, problem.Losses - 1])
            {
                foreach (long wrong in ((long[])[end, 127, -1, -99, -100, short.MinValue, long.MinValue]).Where(slot.Holds))
                {
                    bool isIgnored = kernel.CanIgnore && wrong == problem.IgnoreIndex;
                    if (!isIgnored && !(wrong >= 0 && wrong < end))
                    {
                        long[] indices = [.. problem.Integers[slot.Key]];
                        indices[position] = wrong;
                        Refusal.Check<T, ArgumentOutOfRangeException>(kernel, problem.With(slot.Key, indices), slot.Name, $"[{position}]", null);
                    }
                }
            }
        }
    }

    private static void Values<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        Problem<T> problem = Problems.For(kernel, 22, 70);
        foreach (Slot slot in kernel.Data.Where(slot => !slot.IsIntegers))
        {
            T[] values = problem.Values[slot.Key];
            foreach (int position in (int[])[0, values.Length / 2, values.Length - 1])
            {
                foreach (double wrong in BadValues.Of<T>(DomainData.Of(kernel.Loss.Data[slot.Position], problem.Options)))
                {
                    T[] spoiled = [.. values];
                    spoiled[position] = Storage<T>.FromDouble(wrong);
                    Refusal.Check<T, ArgumentOutOfRangeException>(kernel, problem.With(slot.Key, spoiled), slot.Name, $"[{position}]", null);
                }
            }
        }
    }

    private static void Options<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        Problem<T> problem = Problems.For(kernel, 23, 12, length: 6);
        foreach (LossOption option in BadValues.RangedOptions(kernel))
        {
            foreach (double value in BadValues.Of(option))
            {
                Refusal.Check<T, ArgumentOutOfRangeException>(
                    kernel, problem, option.Name, "", arguments => arguments.Set(kernel.Slot(option.Name), value));
            }
        }
    }
}
