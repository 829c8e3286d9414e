// The sum of a whole span in the order of the slots, folded block by block into a double as kernels fold their
// losses. Called once a call, for the weights that a mean divides by.
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal static class SlotSums
{
    /// <summary>The sum of values of any element type of losses.</summary>
    public static double Of<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        double sum = 0;
        if (typeof(T) == typeof(double))
        {
            sum = Of(MemoryMarshal.Cast<T, double>(values));
        }
        else if (typeof(T) == typeof(float))
        {
            sum = Of(MemoryMarshal.Cast<T, float>(values));
        }
        else if (typeof(T) == typeof(Half))
        {
            sum = OfFormat<HalfFormat>(MemoryMarshal.Cast<T, ushort>(values));
        }
        else if (typeof(T) == typeof(BFloat16))
        {
            sum = OfFormat<BFloat16Format>(MemoryMarshal.Cast<T, ushort>(values));
        }
        else
        {
            Throw.ElementType(typeof(T));
        }

        return sum;
    }

    public static double Of(ReadOnlySpan<float> values) =>
        Float512.IsAccelerated ? In<Float512>(values)
        : Float256.IsAccelerated ? In<Float256>(values)
        : In<Float128>(values);

    public static double Of(ReadOnlySpan<double> values) =>
        Double512.IsAccelerated ? In<Double512>(values)
        : Double256.IsAccelerated ? In<Double256>(values)
        : In<Double128>(values);

    /// <summary>The same of a 16-bit format.</summary>
    public static double OfFormat<TFormat>(ReadOnlySpan<ushort> patterns)
        where TFormat : struct, IFormat
    {
        Span<float> wide = stackalloc float[Slots.Block];
        double total = 0;
        int end;
        for (int block = 0; block < patterns.Length; block = end)
        {
            end = block + Math.Min(patterns.Length - block, Slots.Block);
            FormatSpans.Widen<TFormat>(patterns[block..end], wide[..(end - block)]);
            total += Of(wide[..(end - block)]);
        }

        return total;
    }

    private static double In<TLanes>(ReadOnlySpan<float> values)
        where TLanes : struct, ILanes<TLanes, float>
    {
        Span<float> slots = Slots.Open(stackalloc float[Slots.Room]);
        double total = 0;
        int end;
        for (int block = 0; block < values.Length; block = end)
        {
            end = block + Math.Min(values.Length - block, Slots.Block);
            for (int i = block; i < end; i += TLanes.Count)
            {
                Slots.Add(slots, i, end, TLanes.Load(values, i));
            }

            total += Slots.Total(slots);
        }

        return total;
    }

    private static double In<TLanes>(ReadOnlySpan<double> values)
        where TLanes : struct, ILanes<TLanes, double>
    {
        Span<double> slots = Slots.Open(stackalloc double[Slots.Room]);
        double total = 0;
        int end;
        for (int block = 0; block < values.Length; block = end)
        {
            end = block + Math.Min(values.Length - block, Slots.Block);
            for (int i = block; i < end; i += TLanes.Count)
            {
                Slots.Add(slots, i, end, TLanes.Load(values, i));
            }

            total += Slots.Total(slots);
        }

        return total;
    }
}
