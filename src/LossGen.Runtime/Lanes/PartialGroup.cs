// The lane groups at the end of a span: reads and writes only what is there. Called by the lane
// structs when a group does not fit; out of line, so that the full-group path stays small.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal static class PartialGroup
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TLanes Load<TLanes, T>(ReadOnlySpan<T> source, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        TLanes value = default;
        if (start < source.Length)
        {
            source[start..].CopyTo(Elements<TLanes, T>(ref value));
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Store<TLanes, T>(TLanes value, Span<T> destination, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        if (start < destination.Length)
        {
            Span<T> rest = destination[start..];
            Elements<TLanes, T>(ref value)[..rest.Length].CopyTo(rest);
        }
    }

    private static Span<T> Elements<TLanes, T>(ref TLanes value)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<TLanes, T>(ref value), TLanes.Count);
}
