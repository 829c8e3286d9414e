// The transposition of as many rows at once as a wide register has floats: each of its 128-bit parts turns a block of
// four by four, all in the same few instructions. Called by Tile and
// Panel for the rows that fill such strips.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

internal static class TileStrip
{
    private const int Side = TileBlock.Side;

    /// <summary>The number of rows of a strip; 0 where registers are no wider than a block.</summary>
    public static int Rows => Avx512F.IsSupported ? 16 : Avx.IsSupported ? 8 : 0;

    /// <summary>Turns the strip's rows, of at least four classes and as far apart, into columns <paramref name="stride"/> apart.</summary>
    public static void Turn(ref float rows, int classes, ref float tile, int stride) => Turn(ref rows, classes, classes, ref tile, stride);

    /// <summary>Turns the first <paramref name="width"/> elements, at least four, of rows <paramref name="classes"/> apart.</summary>
    public static void Turn(ref float rows, int classes, int width, ref float tile, int stride)
    {
        for (int c = 0; c < width; c += Side)
        {
            int column = Math.Min(c, width - Side);
            ref float from = ref Unsafe.Add(ref rows, column);
            ref float to = ref Unsafe.Add(ref tile, column * stride);
            if (Avx512F.IsSupported)
            {
                Turned(
                    Every4th512(ref from, classes), Every4th512(ref Unsafe.Add(ref from, classes), classes),
                    Every4th512(ref Unsafe.Add(ref from, 2 * classes), classes), Every4th512(ref Unsafe.Add(ref from, 3 * classes), classes),
                    out Vector512<float> a, out Vector512<float> b, out Vector512<float> d, out Vector512<float> e);
                a.StoreUnsafe(ref to);
                b.StoreUnsafe(ref Unsafe.Add(ref to, stride));
                d.StoreUnsafe(ref Unsafe.Add(ref to, 2 * stride));
                e.StoreUnsafe(ref Unsafe.Add(ref to, 3 * stride));
            }
            else
            {
                Turned(
                    Every4th256(ref from, classes), Every4th256(ref Unsafe.Add(ref from, classes), classes),
                    Every4th256(ref Unsafe.Add(ref from, 2 * classes), classes), Every4th256(ref Unsafe.Add(ref from, 3 * classes), classes),
                    out Vector256<float> a, out Vector256<float> b, out Vector256<float> d, out Vector256<float> e);
                a.StoreUnsafe(ref to);
                b.StoreUnsafe(ref Unsafe.Add(ref to, stride));
                d.StoreUnsafe(ref Unsafe.Add(ref to, 2 * stride));
                e.StoreUnsafe(ref Unsafe.Add(ref to, 3 * stride));
            }
        }
    }

    /// <summary>Turns columns of the tile back into the strip's rows.</summary>
    public static void TurnBack(ref float tile, int stride, ref float rows, int classes)
    {
        for (int c = 0; c < classes; c += Side)
        {
            int column = Math.Min(c, classes - Side);
            ref float from = ref Unsafe.Add(ref tile, column * stride);
            ref float to = ref Unsafe.Add(ref rows, column);
            if (Avx512F.IsSupported)
            {
                Turned(
                    Vector512.LoadUnsafe(ref from), Vector512.LoadUnsafe(ref Unsafe.Add(ref from, stride)),
                    Vector512.LoadUnsafe(ref Unsafe.Add(ref from, 2 * stride)), Vector512.LoadUnsafe(ref Unsafe.Add(ref from, 3 * stride)),
                    out Vector512<float> a, out Vector512<float> b, out Vector512<float> d, out Vector512<float> e);
                Store(a, ref to, classes);
                Store(b, ref Unsafe.Add(ref to, classes), classes);
                Store(d, ref Unsafe.Add(ref to, 2 * classes), classes);
                Store(e, ref Unsafe.Add(ref to, 3 * classes), classes);
            }
            else
            {
                Turned(
                    Vector256.LoadUnsafe(ref from), Vector256.LoadUnsafe(ref Unsafe.Add(ref from, stride)),
                    Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 2 * stride)), Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 3 * stride)),
                    out Vector256<float> a, out Vector256<float> b, out Vector256<float> d, out Vector256<float> e);
                Store(a, ref to, classes);
                Store(b, ref Unsafe.Add(ref to, classes), classes);
                Store(d, ref Unsafe.Add(ref to, 2 * classes), classes);
                Store(e, ref Unsafe.Add(ref to, 3 * classes), classes);
            }
        }
    }

    // Four elements each of rows 0, 4, 8 and 12.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Every4th512(ref float row, int classes) => Vector512.Create(
        Every4th256(ref row, classes),
        Every4th256(ref Unsafe.Add(ref row, 2 * Side * classes), classes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Every4th256(ref float row, int classes) => Vector256.Create(
        Vector128.LoadUnsafe(ref row),
        Vector128.LoadUnsafe(ref Unsafe.Add(ref row, Side * classes)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> value, ref float row, int classes)
    {
        Store(value.GetLower(), ref row, classes);
        Store(value.GetUpper(), ref Unsafe.Add(ref row, 2 * Side * classes), classes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<float> value, ref float row, int classes)
    {
        value.GetLower().StoreUnsafe(ref row);
        value.GetUpper().StoreUnsafe(ref Unsafe.Add(ref row, Side * classes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turned(
        Vector512<float> a, Vector512<float> b, Vector512<float> c, Vector512<float> d,
        out Vector512<float> first, out Vector512<float> second, out Vector512<float> third, out Vector512<float> fourth)
    {
        Vector512<float> lowerEven = Avx512F.UnpackLow(a, c);
        Vector512<float> lowerOdd = Avx512F.UnpackLow(b, d);
        Vector512<float> upperEven = Avx512F.UnpackHigh(a, c);
        Vector512<float> upperOdd = Avx512F.UnpackHigh(b, d);
        first = Avx512F.UnpackLow(lowerEven, lowerOdd);
        second = Avx512F.UnpackHigh(lowerEven, lowerOdd);
        third = Avx512F.UnpackLow(upperEven, upperOdd);
        fourth = Avx512F.UnpackHigh(upperEven, upperOdd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turned(
        Vector256<float> a, Vector256<float> b, Vector256<float> c, Vector256<float> d,
        out Vector256<float> first, out Vector256<float> second, out Vector256<float> third, out Vector256<float> fourth)
    {
        Vector256<float> lowerEven = Avx.UnpackLow(a, c);
        Vector256<float> lowerOdd = Avx.UnpackLow(b, d);
        Vector256<float> upperEven = Avx.UnpackHigh(a, c);
        Vector256<float> upperOdd = Avx.UnpackHigh(b, d);
        first = Avx.UnpackLow(lowerEven, lowerOdd);
        second = Avx.UnpackHigh(lowerEven, lowerOdd);
        third = Avx.UnpackLow(upperEven, upperOdd);
        fourth = Avx.UnpackHigh(upperEven, upperOdd);
    }
}
