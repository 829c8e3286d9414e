// Inner products of two vectors, added up in the slots of sums: for vectors whose products are too few to share what is
// loaded. Whole rounds of the slots stay in registers. Called by Embeddings and MatrixProduct.
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal static class SlotDot
{
    /// <summary>The sum of <c>left[k] · factor · right[k]</c>, multiplied in this order.</summary>
    /// <param name="left">A vector.</param>
    /// <param name="factor">What its elements are multiplied by.</param>
    /// <param name="right">A vector of the same length.</param>
    /// <param name="slots">The slots, cleared; so they are left.</param>
    public static T Of<TLanes, T>(ReadOnlySpan<T> left, T factor, ReadOnlySpan<T> right, Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int whole = left.Length / Slots.Count * Slots.Count;
        if (whole > 0)
        {
            AddWhole<TLanes, T>(left[..whole], factor, right[..whole], slots[..Slots.Count]);
        }

        if (whole < left.Length)
        {
            AddRest<TLanes, T>(left, factor, right, whole, slots);
        }

        return Slots.Sum(slots);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddRest<TLanes, T>(ReadOnlySpan<T> left, T factor, ReadOnlySpan<T> right, int first, Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        TLanes factors = TLanes.Fill(factor);
        for (int k = first; k < left.Length; k += TLanes.Count)
        {
            Slots.Add(slots, k, left.Length, TLanes.Load(left, k) * factors * TLanes.Load(right, k));
        }
    }

    // Two lane groups of slots at a time. All spans were cut above.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddWhole<TLanes, T>(ReadOnlySpan<T> left, T factor, ReadOnlySpan<T> right, Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        ref T first = ref MemoryMarshal.GetReference(left);
        ref T second = ref MemoryMarshal.GetReference(right);
        ref T sums = ref MemoryMarshal.GetReference(slots);
        TLanes factors = TLanes.Fill(factor);
        for (nint slot = 0; slot < Slots.Count; slot += 2 * TLanes.Count)
        {
            TLanes lower = TLanes.Fill(default);
            TLanes upper = TLanes.Fill(default);
            for (nint k = slot; k < left.Length; k += Slots.Count)
            {
                nint next = k + TLanes.Count;
                lower += TLanes.LoadUnsafe(ref Unsafe.Add(ref first, k)) * factors * TLanes.LoadUnsafe(ref Unsafe.Add(ref second, k));
                upper += TLanes.LoadUnsafe(ref Unsafe.Add(ref first, next)) * factors * TLanes.LoadUnsafe(ref Unsafe.Add(ref second, next));
            }

            TLanes.StoreUnsafe(lower, ref Unsafe.Add(ref sums, slot));
            TLanes.StoreUnsafe(upper, ref Unsafe.Add(ref sums, slot + TLanes.Count));
        }
    }
}
