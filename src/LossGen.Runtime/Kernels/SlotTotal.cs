// The slots' total for kernels that are written once for float and double. Called by kernels of the runtime.
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
}
