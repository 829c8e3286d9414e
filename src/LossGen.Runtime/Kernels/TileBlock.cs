// The transposition of one block of four by four elements in registers. Called by Tile and Panel.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

internal static class TileBlock
{
    /// <summary>The number of rows and columns of a block.</summary>
    public const int Side = 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Transpose(ref float from, int fromStride, ref float to, int toStride)
    {
        Vector128<float> a = Vector128.LoadUnsafe(ref from);
        Vector128<float> b = Vector128.LoadUnsafe(ref Unsafe.Add(ref from, fromStride));
        Vector128<float> c = Vector128.LoadUnsafe(ref Unsafe.Add(ref from, 2 * fromStride));
        Vector128<float> d = Vector128.LoadUnsafe(ref Unsafe.Add(ref from, 3 * fromStride));
        Vector128<float> lowerEven = Lower(a, c);
        Vector128<float> lowerOdd = Lower(b, d);
        Vector128<float> upperEven = Upper(a, c);
        Vector128<float> upperOdd = Upper(b, d);
        Lower(lowerEven, lowerOdd).StoreUnsafe(ref to);
        Upper(lowerEven, lowerOdd).StoreUnsafe(ref Unsafe.Add(ref to, toStride));
        Lower(upperEven, upperOdd).StoreUnsafe(ref Unsafe.Add(ref to, 2 * toStride));
        Upper(upperEven, upperOdd).StoreUnsafe(ref Unsafe.Add(ref to, 3 * toStride));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Transpose(ref double from, int fromStride, ref double to, int toStride)
    {
        Transpose2(ref from, fromStride, ref to, toStride);
        Transpose2(ref Unsafe.Add(ref from, 2), fromStride, ref Unsafe.Add(ref to, 2 * toStride), toStride);
        Transpose2(ref Unsafe.Add(ref from, 2 * fromStride), fromStride, ref Unsafe.Add(ref to, 2), toStride);
        Transpose2(ref Unsafe.Add(ref from, (2 * fromStride) + 2), fromStride, ref Unsafe.Add(ref to, (2 * toStride) + 2), toStride);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose2(ref double from, int fromStride, ref double to, int toStride)
    {
        Vector128<double> a = Vector128.LoadUnsafe(ref from);
        Vector128<double> b = Vector128.LoadUnsafe(ref Unsafe.Add(ref from, fromStride));
        Vector128.Create(a.GetLower(), b.GetLower()).StoreUnsafe(ref to);
        Vector128.Create(a.GetUpper(), b.GetUpper()).StoreUnsafe(ref Unsafe.Add(ref to, toStride));
    }

    // (a0, b0, a1, b1) and (a2, b2, a3, b3): one instruction where there is one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Lower(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackLow(a, b)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipLow(a, b)
        : Vector128.Create(a[0], b[0], a[1], b[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Upper(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackHigh(a, b)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipHigh(a, b)
        : Vector128.Create(a[2], b[2], a[3], b[3]);
}
