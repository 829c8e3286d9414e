// Data for tests: the same numbers for the same seed on every machine and runtime, which System.Random
// does not promise. Used by the numeric tests to fill inputs, targets and weights.
using System.Numerics;

namespace LossGen.Testing;

/// <summary>A reproducible source of random numbers (SplitMix64).</summary>
public sealed class Noise(ulong seed)
{
    private ulong state = seed;

    public ulong Bits()
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number in [0, 1).</summary>
    public double Unit() => (Bits() >> 11) * (1.0 / (1UL << 53));

    public double Uniform(double from, double to) => from + ((to - from) * Unit());

    /// <summary>A whole number in [0, end).</summary>
    public int Below(int end) => (int)(Bits() % (ulong)end);

    /// <summary>Bell-shaped around 0: a sum of uniform numbers, which needs no function that could differ between machines.</summary>
    public double Normal(double deviation) => (Unit() + Unit() + Unit() - 1.5) * 2 * deviation;

    /// <summary>A hard label (0 or 1) half of the time, else a soft one between.</summary>
    public double Label() => Below(2) == 0 ? Below(2) : Unit();

    /// <summary>Fills an array from a rule, rounded to the element type.</summary>
    public static T[] Array<T>(int count, Func<double> rule)
        where T : unmanaged, IFloatingPoint<T>
    {
        T[] values = new T[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = T.CreateChecked(rule());
        }

        return values;
    }
}
