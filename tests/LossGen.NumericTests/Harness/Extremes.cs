// The values where implementations differ, by domain: zeros of both signs, subnormals, the ends of exp's
// range, the largest numbers, infinities and NaN. Read by the tests of extreme values.
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.NumericTests.Harness;

internal static class Extremes
{
    private static readonly string[] Terms = ["polyEpsilon", "zLoss", "softCap"];

    private static readonly double[] Labels = [0, 1, 0.5, 0.1];

    private static readonly double[] Probabilities = [0, -0.0, 1e-45, 1e-30, 1e-13, 1e-8, 0.1, 0.5, 0.9, 1 - Math.ScaleB(1, -24), 1, double.NaN];

    /// <summary>Whether all real numbers are in a domain.</summary>
    public static bool IsUnbounded(Domain domain) => domain is Domain.Real or Domain.Logit or Domain.LogProbability;

    /// <summary>Whether a loss over rows promises to meet infinities: PyTorch's likelihoods of classes, without further terms.</summary>
    public static bool HasPromise(Kernel kernel) => kernel.Loss.Name is "CrossEntropyLoss" or "NLLLoss"
        && Terms.All(term => !kernel.Has(term) && !kernel.Constants.ContainsKey(term));

    /// <summary>Whether a loss has data whose extremes are worth testing.</summary>
    public static bool Has(Kernel kernel) =>
        kernel.Reduction == Reduction.None
        && !kernel.Has(SlotReader.MinHessian)
        && kernel.Loss.Data.Any(data => IsUnbounded(data.Domain) || data.Domain == Domain.Probability);

    /// <summary>Numbers over the whole range of an element type.</summary>
    public static double[] Numbers<T>()
        where T : unmanaged
    {
        // Products with weights stay finite in any order.
        double largest = Storage<T>.LargestStored / 1000;
        double[] positive = [0, Storage<T>.SmallestStored, 1e-30, 1, 20, 88, 89, 104, 710, 746, 1e8, 1e20, largest, double.PositiveInfinity];
        return [.. positive, .. positive.Select(x => -x), double.NaN];
    }

    /// <summary>The values to try of a data parameter: its extremes, or a few ordinary ones where it has none.</summary>
    /// <param name="domain">What they mean.</param>
    /// <param name="leads">Whether it is the first data parameter: labels of others are ordinary.</param>
    /// <param name="noise">Where ordinary values come from.</param>
    public static double[] Of<T>(Domain domain, bool leads, Noise noise)
        where T : unmanaged => domain switch
        {
            Domain.Real or Domain.Logit => Numbers<T>(),
            Domain.LogProbability => [0, -0.5, -3, -20, double.NegativeInfinity, double.NaN],
            Domain.Probability when leads => Probabilities,
            Domain.Probability or Domain.Label => Labels,
            Domain.Sign => [-1, 1],
            _ => [.. Enumerable.Range(0, 3).Select(_ => DomainData.Draw(domain, noise))],
        };
}
