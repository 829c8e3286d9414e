// Exponent and significand of lanes of double by integer operations, where the processor has no instructions for them.
// Called by the lane structs, and by DoubleLogarithm where a value is known to be normal.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class DoubleParts
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private const double LeastNormal = 2.2250738585072014e-308;

    // Adding it to the bits of x in [√½, √2)·2^k makes the exponent field k's.
    private static double Offset => BitConverter.Int64BitsToDouble(0x3FF0000000000000 - 0x3FE6A09E667F3BCD);

    private static double RootHalf => BitConverter.Int64BitsToDouble(0x3FE6A09E667F3BCD);

    private static double Mantissa => BitConverter.Int64BitsToDouble(0x000FFFFFFFFFFFFF);

    /// <summary>As <see cref="ILanes{TSelf, T}.Exponent"/> says.</summary>
    [MethodImpl(Inline)]
    public static TLanes Exponent<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double>
    {
        TLanes subnormal = TLanes.Less(x, TLanes.Fill(LeastNormal));
        TLanes k = ExponentOfNormal(Normal(x)) - TLanes.And(subnormal, TLanes.Fill(54d));
        k = TLanes.Select(TLanes.Equal(x, TLanes.Fill(0)), TLanes.Fill(double.NegativeInfinity), k);
        return TLanes.Select(TLanes.Less(x, TLanes.Fill(double.PositiveInfinity)), k, x);
    }

    /// <summary>As <see cref="ILanes{TSelf, T}.Significand"/> says.</summary>
    [MethodImpl(Inline)]
    public static TLanes Significand<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> =>
        TLanes.Select(TLanes.GreaterOrEqual(x, TLanes.Fill(0)), SignificandOfNormal(Normal(x)), TLanes.Fill(double.NaN));

    /// <summary>The exponent of a normal positive value.</summary>
    [MethodImpl(Inline)]
    public static TLanes ExponentOfNormal<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> =>
        TLanes.Or(TLanes.ShiftRight(Shifted(x), 52), TLanes.Fill(4503599627370496d)) - TLanes.Fill(4503599627370496d + 1023);

    /// <summary>The significand of a normal positive value.</summary>
    [MethodImpl(Inline)]
    public static TLanes SignificandOfNormal<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> =>
        TLanes.AddBits(TLanes.And(Shifted(x), TLanes.Fill(Mantissa)), TLanes.Fill(RootHalf));

    /// <summary>The bits of a normal positive value, shifted so that its exponent field is that of its significand in [√½, √2).</summary>
    [MethodImpl(Inline)]
    public static TLanes Shifted<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> => TLanes.AddBits(x, TLanes.Fill(Offset));

    [MethodImpl(Inline)]
    private static TLanes Normal<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, double> =>
        TLanes.Select(TLanes.Less(x, TLanes.Fill(LeastNormal)), x * TLanes.Fill(18014398509481984d), x);
}
