// Numbers with an exponent of their own: m · 2^e, with m in [1, 2) and e a whole number in a lane of the same
// type. Probabilities of long sequences are products that underflow every floating-point format; as logarithms
// each sum of them would cost an exponential and a logarithm, and the precision that a large logarithm lacks.
// Zero is m = 0, e = −∞; NaN stays in m. Called by the kernel of CTC.
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class WideRange
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private const float SingleMagic = 12582912f; // 1.5 · 2^23
    private const double DoubleMagic = 6755399441055744d; // 1.5 · 2^52

    // ln 2 in two parts, the upper one short, so that whole multiples of it are exact.
    private const float SingleLn2Upper = 0.693145752f;
    private const float SingleLn2Lower = 1.42860677e-06f;
    private const double DoubleLn2Upper = 0.6931471805598903;
    private const double DoubleLn2Lower = 5.497923018708371e-14;

    /// <summary>2^e for a whole e up to 127; 0 far below, and for NaN.</summary>
    [MethodImpl(Inline)]
    public static TLanes Power<TLanes, T>(TLanes e)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, INumberBase<T>
    {
        // A magic number leaves e, biased to an exponent, in the lowest bits.
        if (typeof(T) == typeof(float))
        {
            TLanes bounded = TLanes.MaxNative(e, TLanes.Fill(Of<T>(-127f, 0)));
            return TLanes.ShiftLeft(bounded + TLanes.Fill(Of<T>(SingleMagic + 127, 0)), 23);
        }
        else
        {
            TLanes bounded = TLanes.MaxNative(e, TLanes.Fill(Of<T>(0, -1023)));
            return TLanes.ShiftLeft(bounded + TLanes.Fill(Of<T>(0, DoubleMagic + 1023)), 52);
        }
    }

    /// <summary>The sum of a · 2^ea and b · 2^eb, not normalized: its exponent is the greater of both.</summary>
    [MethodImpl(Inline)]
    public static TLanes Add<TLanes, T>(TLanes a, TLanes ea, TLanes b, TLanes eb, out TLanes exponent)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, INumberBase<T>
    {
        exponent = TLanes.MaxNative(ea, eb);
        return (a * Power<TLanes, T>(ea - exponent)) + (b * Power<TLanes, T>(eb - exponent));
    }

    /// <summary>Brings m of a non-negative m · 2^e into [1, 2).</summary>
    [MethodImpl(Inline)]
    public static TLanes Normalize<TLanes, T>(TLanes m, ref TLanes e)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, INumberBase<T>
    {
        TLanes isPositive = TLanes.Greater(m, default);
        TLanes one = TLanes.Fill(T.One);
        TLanes power;
        TLanes fraction;
        if (typeof(T) == typeof(float))
        {
            // The exponent's bits as the fraction of 2^23.
            power = TLanes.Or(TLanes.ShiftRight(m, 23), TLanes.Fill(Of<T>(8388608f, 0))) - TLanes.Fill(Of<T>(8388608f + 127, 0));
            fraction = TLanes.And(m, TLanes.Fill(Of<T>(BitConverter.UInt32BitsToSingle(0x007F_FFFF), 0)));
        }
        else
        {
            power = TLanes.Or(TLanes.ShiftRight(m, 52), TLanes.Fill(Of<T>(0, 4503599627370496d))) - TLanes.Fill(Of<T>(0, 4503599627370496d + 1023));
            fraction = TLanes.And(m, TLanes.Fill(Of<T>(0, BitConverter.UInt64BitsToDouble(0x000F_FFFF_FFFF_FFFF))));
        }

        e = TLanes.Select(isPositive, e + power, TLanes.Fill(Of<T>(float.NegativeInfinity, double.NegativeInfinity)));
        return TLanes.Select(isPositive, TLanes.Or(fraction, one), m);
    }

    /// <summary>exp(x), with m between ½ and 2; NaN of +∞.</summary>
    [MethodImpl(Inline)]
    public static TLanes Exp<TLanes, T, TMath>(TLanes x, out TLanes e)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, INumberBase<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        // Taken away from a negative magic number, what is left is a whole number however negative x is. Beyond
        // the precision of x its remainder means nothing and is bounded. x - x is NaN where x is infinite.
        TLanes log2E = TLanes.Fill(Of<T>(1.44269504f, 1.4426950408889634));
        TLanes magic = TLanes.Fill(Of<T>(-SingleMagic, -DoubleMagic));
        TLanes bounded = TLanes.MaxNative(TLanes.Fill(Of<T>(-2e38f, -1e308)), TLanes.MinNative(TLanes.Fill(Of<T>(1e6f, 1e6)), x));
        TLanes n = ((bounded * log2E) + magic) - magic;
        TLanes r = (bounded - (n * TLanes.Fill(Of<T>(SingleLn2Upper, DoubleLn2Upper)))) - (n * TLanes.Fill(Of<T>(SingleLn2Lower, DoubleLn2Lower)));
        r = TLanes.MaxNative(TLanes.Fill(Of<T>(-0.5f, -0.5)), TLanes.MinNative(TLanes.Fill(Of<T>(0.5f, 0.5)), r)) + (x - x);
        TLanes none = TLanes.Fill(Of<T>(float.NegativeInfinity, double.NegativeInfinity));
        TLanes isZero = TLanes.Equal(x, none);
        e = TLanes.Select(isZero, none, n);
        return TLanes.AndNot(TMath.Exp(r), isZero);
    }

    /// <summary>-ln(m · 2^e), where m may have any positive value; +∞ of zero.</summary>
    public static double MinusLog(double m, double e)
    {
        if (m == 0)
        {
            return double.PositiveInfinity;
        }

        // Near 1 the two terms would cancel.
        int shift = m > 0 && double.IsFinite(m) ? Math.ILogB(m * double.Sqrt(0.5)) + 1 : 0;
        double near = Math.ScaleB(m, -shift);
        return -(Double128.Scalar(DoubleMath.Log(Double128.Fill(near))) + ((e + shift) * 0.69314718055994531));
    }

    [MethodImpl(Inline)]
    private static T Of<T>(float single, double @double)
        where T : unmanaged, INumberBase<T> =>
        typeof(T) == typeof(float) ? Unsafe.BitCast<float, T>(single) : Unsafe.BitCast<double, T>(@double);
}
