// Numbers that kernels must refuse: outside what the catalogue says a data parameter or an option may be.
using LossGen.Losses;

namespace LossGen.NumericTests.Harness;

internal static class BadValues
{
    /// <summary>Whether kernels look at each number of a domain.</summary>
    public static bool IsChecked(Domain domain) => domain is Domain.Probability or Domain.Sign or Domain.Rate or Domain.Amount
        or Domain.PositiveAmount or Domain.Variance;

    /// <summary>Numbers outside a domain; none where it is not checked.</summary>
    public static double[] Of<T>(Domain domain)
        where T : unmanaged
    {
        double smallest = Storage<T>.SmallestStored, infinity = double.PositiveInfinity;
        return domain switch
        {
            Domain.Probability => [-smallest, 1 + Above1<T>(), -infinity, infinity],
            Domain.Sign => [0, smallest, 0.5, 1 + Above1<T>(), -2, infinity, -infinity],
            Domain.Rate or Domain.Amount or Domain.Variance => [-smallest, -1, -infinity],
            Domain.PositiveAmount => [0, -smallest, -1, -infinity],
            _ => [],
        };
    }

    /// <summary>The options that parameters of a kernel bind and that have a range.</summary>
    public static IEnumerable<LossOption> RangedOptions(Kernel kernel) => kernel.Loss.Options
        .Where(option => kernel.Has(option.Name) && option.Kind is OptionKind.Number or OptionKind.Integer or OptionKind.RowLength)
        .Where(option => kernel.Has(option.Name) && Of(option).Length > 0);

    /// <summary>Numbers outside the range of an option.</summary>
    public static double[] Of(LossOption option)
    {
        List<double> wrong = [];
        bool hasLeast = option.Minimum > int.MinValue, hasMost = option.Maximum < int.MaxValue;
        if (hasLeast)
        {
            wrong.AddRange(option.IsInteger ? [option.Minimum - 1, int.MinValue] : [option.Minimum - 0.01, double.NegativeInfinity]);
            wrong.AddRange(option.IsAboveMinimum ? [option.Minimum] : []);
        }

        if (hasMost)
        {
            wrong.AddRange(option.IsInteger ? [option.Maximum + 1, int.MaxValue] : [option.Maximum + 0.01, double.PositiveInfinity]);
            wrong.AddRange(option.IsBelowMaximum ? [option.Maximum] : []);
        }

        return [.. wrong, .. (hasLeast || hasMost) && !option.IsInteger ? [double.NaN] : (double[])[]];
    }

    private static double Above1<T>()
        where T : unmanaged
    {
        double step = 1;
        while (Storage<T>.Rounded(1 + (step / 2)) > 1)
        {
            step /= 2;
        }

        return step;
    }
}
