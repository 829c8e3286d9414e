// Where lanes that run along a row stand in it: which lie past its end, where a reduction must see its neutral
// value, and how far each is from a given class. Called by generated code.
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>The positions of lanes in a row; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PartialLanes
{
    private static ReadOnlySpan<float> Floats =>
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31];

    private static ReadOnlySpan<double> Doubles => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

    /// <summary>The value, with <paramref name="filler"/> in the lanes at or past <paramref name="end"/>.</summary>
    /// <typeparam name="TLanes">The lane type.</typeparam>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="value">The lanes at <paramref name="position"/> and after.</param>
    /// <param name="position">The position of the first lane.</param>
    /// <param name="end">The first position past the row.</param>
    /// <param name="filler">What to put past the end.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Keep<TLanes, T>(TLanes value, int position, int end, T filler)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged =>
        end - position >= TLanes.Count
            ? value
            : TLanes.Select(TLanes.First(end - position), value, TLanes.Fill(filler));

    /// <summary>first, first + 1, first + 2 and so on, a lane each. Exact where the result is less than 2²⁴ in size, and never 0 where it should not be.</summary>
    /// <typeparam name="TLanes">The lane type.</typeparam>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="first">The number in lane 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Offsets<TLanes, T>(int first)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged =>
        typeof(T) == typeof(float)
            ? TLanes.Fill(Unsafe.BitCast<float, T>(first)) + TLanes.LoadUnsafe(ref Unsafe.As<float, T>(ref MemoryMarshal.GetReference(Floats)))
            : TLanes.Fill(Unsafe.BitCast<double, T>(first)) + TLanes.LoadUnsafe(ref Unsafe.As<double, T>(ref MemoryMarshal.GetReference(Doubles)));
}
