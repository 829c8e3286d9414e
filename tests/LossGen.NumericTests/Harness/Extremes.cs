// The values where implementations differ, by domain: zeros of both signs, subnormals, the ends of exp's
// range, the largest numbers, infinities and NaN. Read by the tests of extreme values.
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.NumericTests.Harness;

internal static class Extremes
{
    // NLL reads its target's class only; MultiMargin drops what compares with nothing, as PyTorch does.
    private static readonly string[] NaNDroppers = ["NLLLoss", "MultiMarginLoss"];

    private static readonly double[] Labels = [0, 1, 0.5, 0.1];

    private static readonly double[] Probabilities = [0, -0.0, 1e-45, 1e-30, 1e-13, 1e-8, 0.1, 0.5, 0.9, 1 - Math.ScaleB(1, -24), 1, double.NaN];

    /// <summary>Whether all real numbers are in a domain.</summary>
    public static bool IsUnbounded(Domain domain) => domain is Domain.Real or Domain.Logit or Domain.LogProbability;

    /// <summary>Whether a NaN in a row need not show in the row's loss.</summary>
    public static bool DropsNaN(LossDefinition loss) => NaNDroppers.Contains(loss.Name);

    /// <summary>Whether a loss has data whose extremes are worth testing.</summary>
    public static bool Has(Kernel kernel) =>
        IsUnreduced(kernel) && kernel.Loss.Data.Any(data => IsUnbounded(data.Domain) || data.Domain == Domain.Probability);

    /// <summary>Whether a kernel's every loss and slope can be seen for itself.</summary>
    public static bool IsUnreduced(Kernel kernel) => kernel.Reduction == Reduction.None && !kernel.Has(SlotReader.MinHessian);

    /// <summary>What a row is given where: extremes at both ends where its domain has them, else a NaN in some rows.</summary>
    public static IEnumerable<(int Place, double Value)> InRow(Domain domain, (double First, double Last) pair, int length) => domain switch
    {
        _ when IsUnbounded(domain) => [(0, pair.First), (length - 1, pair.Last)],

        // No row has zero probability everywhere: what NaN then comes to is nobody's contract.
        Domain.Class or Domain.Distribution or Domain.Relevance => [(1, 0.5)],
        _ when double.IsNaN(pair.First) => [(length / 2, double.NaN)],
        _ => [],
    };

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
