// The last lanes of a row that its end cuts off: a reduction must see its neutral value there. Called by
// generated code whose lanes run along a row.
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Lanes past the end of a row; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PartialLanes
{
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
}
