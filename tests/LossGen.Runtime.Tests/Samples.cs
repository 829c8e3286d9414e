// Inputs that reach every branch a function could have: all special values, then arbitrary bit patterns
// and ordinary magnitudes. Used by the tests of equal bits.
using LossGen.Testing;

namespace LossGen.Runtime.Tests;

internal static class Samples
{
    public static float[] Floats(int count)
    {
        float[] special = [0f, -0f, 1f, -1f, 0.5f, float.PositiveInfinity, float.NegativeInfinity, float.NaN, float.Epsilon,
            -float.Epsilon, float.MaxValue, float.MinValue, 1.17549435e-38f, 88.8f, -88.8f, -103.5f, -104f, 0.5625f, 1e-20f, -1e-20f];
        Noise noise = new(7);
        float[] values = new float[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = i < special.Length ? special[i]
                : i % 2 == 0 ? BitConverter.UInt32BitsToSingle((uint)noise.Bits())
                : (float)noise.Normal(4);
        }

        return OneNaN(values);
    }

    public static double[] Doubles(int count)
    {
        double[] special = [0d, -0d, 1d, -1d, 0.5, double.PositiveInfinity, double.NegativeInfinity, double.NaN, double.Epsilon,
            -double.Epsilon, double.MaxValue, double.MinValue, 2.2250738585072014e-308, 709.9, -709.9, -745, -746, 0.5625, 1e-200, -1e-200];
        Noise noise = new(8);
        double[] values = new double[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = i < special.Length ? special[i]
                : i % 2 == 0 ? BitConverter.UInt64BitsToDouble(noise.Bits())
                : noise.Normal(4);
        }

        return OneNaN(values);
    }

    /// <summary>The payload of a NaN is the processor's own business; all are made the same.</summary>
    public static float[] OneNaN(float[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = float.IsNaN(values[i]) ? float.NaN : values[i];
        }

        return values;
    }

    /// <inheritdoc cref="OneNaN(float[])"/>
    public static double[] OneNaN(double[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = double.IsNaN(values[i]) ? double.NaN : values[i];
        }

        return values;
    }
}
