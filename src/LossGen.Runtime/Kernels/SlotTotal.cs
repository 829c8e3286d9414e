// What kernels that are written once for float and double ask of slots beside Slots itself. Called by kernels of the
// runtime.
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal static class SlotTotal
{
    /// <summary>The sum of the slots of <see cref="float"/> or <see cref="double"/>, widened to double first; clears them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of<T>(Span<T> slots)
        where T : unmanaged =>
        typeof(T) == typeof(float)
            ? Slots.Total(MemoryMarshal.Cast<T, float>(slots))
            : Slots.Total(MemoryMarshal.Cast<T, double>(slots));

    /// <summary>The sum of the lanes of whole numbers, which is exact; the slots are cleared before and after.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T OfCounts<TLanes, T>(TLanes counts, Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, INumberBase<T>
    {
        TLanes.Store(counts, slots, 0);
        return Slots.Sum(slots);
    }
}
