// Rows of data for the algebra's tests: the variables of LossFormulas, bound to values drawn from a
// fixed seed, and the special values that rewritings must respect.
using LossGen.Formulas;

namespace LossGen.Tests.Formulas;

internal static class Rows
{
    public const int Classes = 4;

    private static readonly double[] Special =
    [
        0, -0.0, 1, -1, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
        1e-300, -1e-300, 1e300, -1e300, 1e-20, 40, -40, 800, -800,
    ];

    /// <summary>Ordinary values: x and the like in (−2, 2), probabilities q and y in (0, 1), weights in (½, 2).</summary>
    public static Bindings Ordinary(Random random) => new Bindings(Classes)
        .Set("x", Draw(random, -2, 2))
        .Set("z", Draw(random, -2, 2))
        .Set("y", Draw(random, 0.05, 0.95))
        .Set("q", Draw(random, 0.05, 0.95))
        .Set("w", Draw(random, 0.5, 2))
        .Set("p", Draw(random, 0.5, 2))
        .Set("r", (random.NextDouble() * 3) + 0.2)
        .Set("eps", (random.NextDouble() * 0.5) + 0.1)
        .Set("kept", random.Next(2))
        .Set("t", random.Next(Classes));

    /// <summary>Values of which many are special: zeros of both signs, infinities, NaN, the very large and small.</summary>
    public static Bindings WithSpecials(Random random)
    {
        Bindings row = Ordinary(random);
        foreach (string name in new[] { "x", "z", "y", "q", "w", "p", "r" })
        {
            double[] values = row[name];
            for (int c = 0; c < values.Length; c++)
            {
                values[c] = random.Next(3) == 0 ? Special[random.Next(Special.Length)] : values[c];
            }
        }

        return row;
    }

    private static double[] Draw(Random random, double low, double high) =>
        [.. Enumerable.Range(0, Classes).Select(_ => low + (random.NextDouble() * (high - low)))];
}
