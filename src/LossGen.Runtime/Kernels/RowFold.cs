// Folds the slots of four rows, each to one number: slot i with slot i + 16 where a wide group left so many, then
// i + 8, 4, 2 and 1. Four rows share the last steps, so that registers stay full. Called by RowSums.
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

internal static class RowFold
{
    /// <summary>The number of rows that are folded at once.</summary>
    public const int Rows = 4;

    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <summary>How two slots become one.</summary>
    internal interface IOperation
    {
        static abstract Vector256<float> Of(Vector256<float> left, Vector256<float> right);

        static abstract Vector128<float> Of(Vector128<float> left, Vector128<float> right);

        static abstract Vector128<double> Of(Vector128<double> left, Vector128<double> right);
    }

    /// <summary>Folds four rows that begin <paramref name="stride"/> slots (16 or 32) apart.</summary>
    [MethodImpl(Inline)]
    public static void Fold<TOperation>(ref float slots, int stride, ref float destination)
        where TOperation : struct, IOperation
    {
        Vector128<float> sums;
        if (Avx.IsSupported)
        {
            Vector256<float> a = Eight<TOperation>(ref slots, stride);
            Vector256<float> b = Eight<TOperation>(ref Unsafe.Add(ref slots, stride), stride);
            Vector256<float> c = Eight<TOperation>(ref Unsafe.Add(ref slots, 2 * stride), stride);
            Vector256<float> d = Eight<TOperation>(ref Unsafe.Add(ref slots, 3 * stride), stride);
            Vector256<float> ab = TOperation.Of(Avx.Permute2x128(a, b, 0x20), Avx.Permute2x128(a, b, 0x31));
            Vector256<float> cd = TOperation.Of(Avx.Permute2x128(c, d, 0x20), Avx.Permute2x128(c, d, 0x31));

            // Of rows a and c in the lower part, of b and d in the upper one: slots 0, 1 and then 2, 3.
            Vector256<float> pairs = TOperation.Of(Avx.UnpackLow(ab, cd), Avx.UnpackHigh(ab, cd));
            Vector256<float> all = TOperation.Of(pairs, Avx.Permute(pairs, 0x4E));
            sums = Sse.UnpackLow(all.GetLower(), all.GetUpper());
        }
        else
        {
            Vector128<float> a = Quad<TOperation>(ref slots, stride);
            Vector128<float> b = Quad<TOperation>(ref Unsafe.Add(ref slots, stride), stride);
            Vector128<float> c = Quad<TOperation>(ref Unsafe.Add(ref slots, 2 * stride), stride);
            Vector128<float> d = Quad<TOperation>(ref Unsafe.Add(ref slots, 3 * stride), stride);
            Vector128<float> ac = TOperation.Of(TileBlock.Lower(a, c), TileBlock.Upper(a, c));
            Vector128<float> bd = TOperation.Of(TileBlock.Lower(b, d), TileBlock.Upper(b, d));
            sums = TOperation.Of(TileBlock.Lower(ac, bd), TileBlock.Upper(ac, bd));
        }

        // A zero becomes +0: which sign it had could depend on the width.
        (sums + Vector128<float>.Zero).StoreUnsafe(ref destination);
    }

    /// <inheritdoc cref="Fold{TOperation}(ref float, int, ref float)"/>
    [MethodImpl(Inline)]
    public static void Fold<TOperation>(ref double slots, int stride, ref double destination)
        where TOperation : struct, IOperation
    {
        for (int row = 0; row < Rows; row++)
        {
            ref double first = ref Unsafe.Add(ref slots, row * stride);
            Vector128<double> two = TOperation.Of(
                TOperation.Of(Two<TOperation>(ref first, stride, 0), Two<TOperation>(ref first, stride, 4)),
                TOperation.Of(Two<TOperation>(ref first, stride, 2), Two<TOperation>(ref first, stride, 6)));
            Unsafe.Add(ref destination, row) = TOperation.Of(two, Vector128.Create(two.GetElement(1))).ToScalar() + 0d;
        }
    }

    // Slots 0 to 7, with those 8, 16 and 24 further.
    [MethodImpl(Inline)]
    private static Vector256<float> Eight<TOperation>(ref float slots, int stride)
        where TOperation : struct, IOperation
    {
        Vector256<float> lower = Vector256.LoadUnsafe(ref slots), upper = Vector256.LoadUnsafe(ref slots, 8);
        if (stride > RowSums.Slots)
        {
            lower = TOperation.Of(lower, Vector256.LoadUnsafe(ref slots, 16));
            upper = TOperation.Of(upper, Vector256.LoadUnsafe(ref slots, 24));
        }

        return TOperation.Of(lower, upper);
    }

    // Slots 0 to 3, with those 4, 8, 12 further and so on.
    [MethodImpl(Inline)]
    private static Vector128<float> Quad<TOperation>(ref float slots, int stride)
        where TOperation : struct, IOperation =>
        TOperation.Of(
            TOperation.Of(Four128<TOperation>(ref slots, stride, 0), Four128<TOperation>(ref slots, stride, 8)),
            TOperation.Of(Four128<TOperation>(ref slots, stride, 4), Four128<TOperation>(ref slots, stride, 12)));

    [MethodImpl(Inline)]
    private static Vector128<float> Four128<TOperation>(ref float slots, int stride, nuint slot)
        where TOperation : struct, IOperation =>
        stride > RowSums.Slots
            ? TOperation.Of(Vector128.LoadUnsafe(ref slots, slot), Vector128.LoadUnsafe(ref slots, slot + 16))
            : Vector128.LoadUnsafe(ref slots, slot);

    // Two slots, with those 8, 16 and 24 further.
    [MethodImpl(Inline)]
    private static Vector128<double> Two<TOperation>(ref double slots, int stride, nuint slot)
        where TOperation : struct, IOperation
    {
        Vector128<double> lower = Vector128.LoadUnsafe(ref slots, slot), upper = Vector128.LoadUnsafe(ref slots, slot + 8);
        if (stride > RowSums.Slots)
        {
            lower = TOperation.Of(lower, Vector128.LoadUnsafe(ref slots, slot + 16));
            upper = TOperation.Of(upper, Vector128.LoadUnsafe(ref slots, slot + 24));
        }

        return TOperation.Of(lower, upper);
    }

    /// <summary>The sum.</summary>
    internal readonly struct Addition : IOperation
    {
        [MethodImpl(Inline)]
        public static Vector256<float> Of(Vector256<float> left, Vector256<float> right) => left + right;

        [MethodImpl(Inline)]
        public static Vector128<float> Of(Vector128<float> left, Vector128<float> right) => left + right;

        [MethodImpl(Inline)]
        public static Vector128<double> Of(Vector128<double> left, Vector128<double> right) => left + right;
    }

    /// <summary>The larger; unspecified with a NaN.</summary>
    internal readonly struct Maximum : IOperation
    {
        [MethodImpl(Inline)]
        public static Vector256<float> Of(Vector256<float> left, Vector256<float> right) => Extremes.Larger(left, right);

        [MethodImpl(Inline)]
        public static Vector128<float> Of(Vector128<float> left, Vector128<float> right) => Extremes.Larger(left, right);

        [MethodImpl(Inline)]
        public static Vector128<double> Of(Vector128<double> left, Vector128<double> right) => Extremes.Larger(left, right);
    }

    /// <summary>The larger, or NaN where either is.</summary>
    internal readonly struct MaximumOrNaN : IOperation
    {
        [MethodImpl(Inline)]
        public static Vector256<float> Of(Vector256<float> left, Vector256<float> right) =>
            Vector256.ConditionalSelect(Vector256.Equals(left, left), Extremes.Larger(left, right), left);

        [MethodImpl(Inline)]
        public static Vector128<float> Of(Vector128<float> left, Vector128<float> right) =>
            Vector128.ConditionalSelect(Vector128.Equals(left, left), Extremes.Larger(left, right), left);

        [MethodImpl(Inline)]
        public static Vector128<double> Of(Vector128<double> left, Vector128<double> right) =>
            Vector128.ConditionalSelect(Vector128.Equals(left, left), Extremes.Larger(left, right), left);
    }
}
