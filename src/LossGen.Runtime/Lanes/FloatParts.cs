// Exponent and significand of lanes of float by integer operations, where the processor has no instructions for them.
// Called by the lane structs, and by FloatLogarithm where a value is known to be normal.
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class FloatParts
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private const float LeastNormal = 1.17549435e-38f;

    // Adding it to the bits of x in [√½, √2)·2^k makes the exponent field k's.
    private static float Offset => BitConverter.Int32BitsToSingle(0x3F800000 - 0x3F3504F3);

    private static float RootHalf => BitConverter.Int32BitsToSingle(0x3F3504F3);

    private static float Mantissa => BitConverter.Int32BitsToSingle(0x007FFFFF);

    /// <summary>As <see cref="ILanes{TSelf, T}.Exponent"/> says.</summary>
    [MethodImpl(Inline)]
    public static TLanes Exponent<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float>
    {
        TLanes subnormal = TLanes.Less(x, TLanes.Fill(LeastNormal));
        TLanes k = ExponentOfNormal(Normal(x)) - TLanes.And(subnormal, TLanes.Fill(24f));
        k = TLanes.Select(TLanes.Equal(x, TLanes.Fill(0)), TLanes.Fill(float.NegativeInfinity), k);
        return TLanes.Select(TLanes.Less(x, TLanes.Fill(float.PositiveInfinity)), k, x);
    }

    /// <summary>As <see cref="ILanes{TSelf, T}.Significand"/> says.</summary>
    [MethodImpl(Inline)]
    public static TLanes Significand<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> =>
        TLanes.Select(TLanes.GreaterOrEqual(x, TLanes.Fill(0)), SignificandOfNormal(Normal(x)), TLanes.Fill(float.NaN));

    /// <summary>The exponent of a normal positive value.</summary>
    [MethodImpl(Inline)]
    public static TLanes ExponentOfNormal<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> =>
        TLanes.Or(TLanes.ShiftRight(Shifted(x), 23), TLanes.Fill(8388608f)) - TLanes.Fill(8388608f + 127);

    /// <summary>The significand of a normal positive value.</summary>
    [MethodImpl(Inline)]
    public static TLanes SignificandOfNormal<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> =>
        TLanes.AddBits(TLanes.And(Shifted(x), TLanes.Fill(Mantissa)), TLanes.Fill(RootHalf));

    /// <summary>The bits of a normal positive value, shifted so that its exponent field is that of its significand in [√½, √2).</summary>
    [MethodImpl(Inline)]
    public static TLanes Shifted<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> => TLanes.AddBits(x, TLanes.Fill(Offset));

    [MethodImpl(Inline)]
    private static TLanes Normal<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes, float> =>
        TLanes.Select(TLanes.Less(x, TLanes.Fill(LeastNormal)), x * TLanes.Fill(16777216f), x);
}
