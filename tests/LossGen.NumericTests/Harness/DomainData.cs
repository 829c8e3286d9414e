// Ordinary data of each meaning: what the problems of all tests are filled with, and which numbers a
// data parameter may hold at all.
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.NumericTests.Harness;

internal static class DomainData
{
    /// <summary>What a data parameter means under the values of the flags.</summary>
    public static Domain Of(DataParameter data, IReadOnlyDictionary<string, double> options) =>
        data.Otherwise is { } otherwise && options.GetValueOrDefault(otherwise.Flag) != 0 == otherwise.Value
            ? otherwise.Domain
            : data.Domain;

    /// <summary>An ordinary number of a domain whose elements don't depend on each other.</summary>
    public static double Draw(Domain domain, Noise noise) => domain switch
    {
        Domain.Probability => noise.Uniform(0.01, 0.99),
        Domain.LogProbability => -noise.Uniform(0.05, 6),
        Domain.Label or Domain.Class => noise.Label(),
        Domain.Sign => noise.Below(2) == 0 ? -1 : 1,
        Domain.LogRate => noise.Normal(1.5),
        Domain.Rate or Domain.PositiveAmount => noise.Uniform(0.1, 5),
        Domain.Amount => noise.Below(4) == 0 ? 0 : noise.Uniform(0.1, 6),
        Domain.Count => noise.Below(8),
        Domain.Variance => noise.Uniform(0.05, 3),
        Domain.Distance => noise.Uniform(0.01, 3),
        Domain.Embedding => noise.Normal(1.5),
        Domain.Distribution => noise.Below(5) == 0 ? 0 : noise.Uniform(0.01, 0.6),
        Domain.Relevance => noise.Below(5),
        _ => noise.Normal(3),
    };

    /// <summary>The ends of a domain, beyond which a kernel may refuse numbers.</summary>
    public static (double Least, double Most) Range(Domain domain) => domain switch
    {
        Domain.Probability => (0, 1),
        Domain.Rate or Domain.Amount or Domain.PositiveAmount or Domain.Variance or Domain.Distance => (0, double.PositiveInfinity),
        _ => (double.NegativeInfinity, double.PositiveInfinity),
    };

    /// <summary>Values of rows that lie (N, length, spatial).</summary>
    public static T[] Rows<T>(Domain domain, int rows, int length, int spatial, Noise noise)
        where T : unmanaged
    {
        T[] values = Storage<T>.Make(rows * length, () => Draw(domain, noise));
        for (int row = 0; row < rows && domain is Domain.Distribution or Domain.Box; row++)
        {
            double[] whole = domain == Domain.Box ? Box(noise) : Distribution(length, noise);
            for (int i = 0; i < length; i++)
            {
                values[Position(row, i, length, spatial)] = Storage<T>.FromDouble(whole[i]);
            }
        }

        return values;
    }

    /// <summary>Where an element of a row lies.</summary>
    public static int Position(int row, int element, int length, int spatial) =>
        (((row / spatial * length) + element) * spatial) + (row % spatial);

    // One class in five is impossible.
    private static double[] Distribution(int length, Noise noise)
    {
        double[] shares = [.. Enumerable.Range(0, length).Select(i => i > 0 && noise.Below(5) == 0 ? 0 : noise.Uniform(0.05, 1))];
        double sum = shares.Sum();
        return [.. shares.Select(share => share / sum)];
    }

    // Some of two such boxes overlap, some lie apart.
    private static double[] Box(Noise noise)
    {
        double left = noise.Uniform(0, 3), top = noise.Uniform(0, 3);
        return [left, top, left + noise.Uniform(0.25, 2.5), top + noise.Uniform(0.25, 2.5)];
    }
}
