// The lane groups at the end of a span: reads and writes only what is there. Called by the lane
// structs when a group does not fit: register by register under a mask where the machine has masked
// moves (they touch no memory behind a cleared lane), else element by element.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

internal static class PartialGroup
{
    /// <summary>The number of elements from <paramref name="start"/> on, 0 past the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rest(int length, int start)
    {
        if (start < 0)
        {
            Throw.AtLeast(start, 0, nameof(start));
        }

        return Math.Max(length - start, 0);
    }

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector128<float> Load(float* source, Vector128<float> mask) => Avx.MaskLoad(source, mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector256<float> Load(float* source, Vector256<float> mask) => Avx.MaskLoad(source, mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector512<float> Load(float* source, Vector512<float> mask) => Vector512.Create(
        Avx.MaskLoad(source, mask.GetLower()),
        Avx.MaskLoad(source + Vector256<float>.Count, mask.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Store(float* destination, Vector128<float> mask, Vector128<float> value) =>
        Avx.MaskStore(destination, mask, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Store(float* destination, Vector256<float> mask, Vector256<float> value) =>
        Avx.MaskStore(destination, mask, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Store(float* destination, Vector512<float> mask, Vector512<float> value)
    {
        Avx.MaskStore(destination, mask.GetLower(), value.GetLower());
        Avx.MaskStore(destination + Vector256<float>.Count, mask.GetUpper(), value.GetUpper());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector128<double> Load(double* source, Vector128<double> mask) => Avx.MaskLoad(source, mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector256<double> Load(double* source, Vector256<double> mask) => Avx.MaskLoad(source, mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector512<double> Load(double* source, Vector512<double> mask) => Vector512.Create(
        Avx.MaskLoad(source, mask.GetLower()),
        Avx.MaskLoad(source + Vector256<double>.Count, mask.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Store(double* destination, Vector128<double> mask, Vector128<double> value) =>
        Avx.MaskStore(destination, mask, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Store(double* destination, Vector256<double> mask, Vector256<double> value) =>
        Avx.MaskStore(destination, mask, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Store(double* destination, Vector512<double> mask, Vector512<double> value)
    {
        Avx.MaskStore(destination, mask.GetLower(), value.GetLower());
        Avx.MaskStore(destination + Vector256<double>.Count, mask.GetUpper(), value.GetUpper());
    }

    private static Span<T> Elements<TLanes, T>(ref TLanes value)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<TLanes, T>(ref value), TLanes.Count);
}
