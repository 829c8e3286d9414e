// Groups of 16-bit patterns at any position of a span: whole ones directly, the last, partial one by way of
// the stack, in pieces of 16, 8, 4, 2 and 1, so that nothing past the end is touched. Called by the lane
// structs. All inline: a call, even one never made, would make the just-in-time compiler keep every live
// register in memory.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

internal static class PatternGroup
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <summary>The patterns from <paramref name="start"/> on; lanes past the end of the span are zero.</summary>
    [MethodImpl(Inline)]
    public static TLanes Load<TLanes>(ReadOnlySpan<ushort> source, int start)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        ref ushort first = ref MemoryMarshal.GetReference(source);
        if ((uint)start + (ulong)TLanes.Count <= (uint)source.Length)
        {
            return TLanes.LoadPatterns(ref Unsafe.Add(ref first, (nint)(uint)start));
        }

        TLanes room = default;
        ref ushort patterns = ref Unsafe.As<TLanes, ushort>(ref room);
        int rest = PartialGroup.Rest(source.Length, start);
        Copy<TLanes>(ref Unsafe.Add(ref first, source.Length - rest), ref patterns, rest);
        return TLanes.LoadPatterns(ref patterns);
    }

    /// <summary>Writes the patterns from <paramref name="start"/> on; those past the end of the span are dropped.</summary>
    [MethodImpl(Inline)]
    public static void Store<TLanes>(TLanes value, Span<ushort> destination, int start)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        ref ushort first = ref MemoryMarshal.GetReference(destination);
        if ((uint)start + (ulong)TLanes.Count <= (uint)destination.Length)
        {
            TLanes.StorePatterns(value, ref Unsafe.Add(ref first, (nint)(uint)start));
            return;
        }

        TLanes room = default;
        ref ushort patterns = ref Unsafe.As<TLanes, ushort>(ref room);
        TLanes.StorePatterns(value, ref patterns);
        int rest = PartialGroup.Rest(destination.Length, start);
        Copy<TLanes>(ref patterns, ref Unsafe.Add(ref first, destination.Length - rest), rest);
    }

    [MethodImpl(Inline)]
    private static void Copy<TLanes>(ref ushort from, ref ushort to, int count)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        nuint done = 0;
        if (TLanes.Count > 16 && (count & 16) != 0)
        {
            Vector256.LoadUnsafe(ref from).StoreUnsafe(ref to);
            done = 16;
        }

        if (TLanes.Count > 8 && (count & 8) != 0)
        {
            Vector128.LoadUnsafe(ref from, done).StoreUnsafe(ref to, done);
            done += 8;
        }

        if ((count & 4) != 0)
        {
            Move<ulong>(ref from, ref to, done);
            done += 4;
        }

        if ((count & 2) != 0)
        {
            Move<uint>(ref from, ref to, done);
            done += 2;
        }

        if ((count & 1) != 0)
        {
            Move<ushort>(ref from, ref to, done);
        }
    }

    [MethodImpl(Inline)]
    private static void Move<TPiece>(ref ushort from, ref ushort to, nuint at)
        where TPiece : unmanaged =>
        Unsafe.WriteUnaligned(
            ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref to, at)),
            Unsafe.ReadUnaligned<TPiece>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref from, at))));
}
