// Distances in units in the last place: how the numeric tests and the vector-math tests say how far a
// result is from the truth, whatever its magnitude.
namespace LossGen.Testing;

/// <summary>Units in the last place.</summary>
public static class Ulp
{
    private const double SmallestFloat = float.Epsilon;

    /// <summary>The spacing of floats at a magnitude; that of the subnormals below them.</summary>
    public static double OfFloat(double value)
    {
        double magnitude = Math.Abs(value);
        if (!(magnitude < float.MaxValue))
        {
            return double.IsNaN(magnitude) ? double.NaN : Math.ScaleB(1, 104);
        }

        return magnitude < Math.ScaleB(1, -126) ? SmallestFloat : Math.ScaleB(1, Math.ILogB(magnitude) - 23);
    }

    /// <summary>The spacing of doubles at a magnitude.</summary>
    public static double OfDouble(double value)
    {
        double magnitude = Math.Abs(value);
        if (!(magnitude < double.MaxValue))
        {
            return double.IsNaN(magnitude) ? double.NaN : Math.ScaleB(1, 971);
        }

        return magnitude < Math.ScaleB(1, -1022) ? double.Epsilon : Math.ScaleB(1, Math.ILogB(magnitude) - 52);
    }

    /// <summary>
    /// The error of a float against a more precise truth, in units in the last place of the truth. Two NaNs
    /// and two equal infinities are 0 apart, as is an infinity from a truth that rounds to it; otherwise a
    /// NaN or infinity on one side only is infinitely far.
    /// </summary>
    public static double Error(float actual, double truth)
    {
        if (!float.IsFinite(actual) || !float.IsFinite((float)truth))
        {
            return actual.Equals((float)truth) ? 0 : double.PositiveInfinity;
        }

        return Math.Abs(actual - truth) / OfFloat(truth);
    }

    /// <summary>The same between doubles.</summary>
    public static double Error(double actual, double truth)
    {
        if (!double.IsFinite(actual) || !double.IsFinite(truth))
        {
            return actual.Equals(truth) ? 0 : double.PositiveInfinity;
        }

        return Math.Abs(actual - truth) / OfDouble(truth);
    }

    /// <summary>The number of floats between two, 0 for equal ones; both zeros are one number, as are all NaNs.</summary>
    public static long Distance(float a, float b)
    {
        if (float.IsNaN(a) || float.IsNaN(b))
        {
            return float.IsNaN(a) && float.IsNaN(b) ? 0 : long.MaxValue;
        }

        return Math.Abs(Order(a) - Order(b));

        static long Order(float value)
        {
            int bits = BitConverter.SingleToInt32Bits(value);
            return bits < 0 ? -(long)(bits & int.MaxValue) : bits;
        }
    }

    /// <summary>The number of doubles between two, at most <see cref="long.MaxValue"/>.</summary>
    public static long Distance(double a, double b)
    {
        if (double.IsNaN(a) || double.IsNaN(b))
        {
            return double.IsNaN(a) && double.IsNaN(b) ? 0 : long.MaxValue;
        }

        Int128 distance = Order(a) - Order(b);
        distance = distance < 0 ? -distance : distance;
        return distance > long.MaxValue ? long.MaxValue : (long)distance;

        static Int128 Order(double value)
        {
            long bits = BitConverter.DoubleToInt64Bits(value);
            return bits < 0 ? -(Int128)(bits & long.MaxValue) : bits;
        }
    }
}
