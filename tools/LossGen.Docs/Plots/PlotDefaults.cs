// Typical values of data by what they mean, for losses whose note doesn't choose better ones.
using LossGen.Losses;

namespace LossGen.Docs.Plots;

internal static class PlotDefaults
{
    public static double Value(Domain domain) => domain switch
    {
        Domain.Label or Domain.Sign or Domain.Variance or Domain.Rate or Domain.Amount or Domain.PositiveAmount
            or Domain.Count or Domain.Relevance => 1,
        Domain.Probability or Domain.Distribution => 0.5,
        Domain.LogProbability => -1,
        _ => 0,
    };

    public static (double From, double To) Range(Domain domain) => domain switch
    {
        Domain.Logit => (-6, 6),
        Domain.Probability or Domain.Distribution or Domain.Label => (0.01, 0.99),
        Domain.LogProbability => (-4, 0),
        Domain.Rate or Domain.Amount or Domain.PositiveAmount or Domain.Count or Domain.Variance => (0.1, 5),
        Domain.Distance or Domain.Relevance => (0, 3),
        _ => (-3, 3),
    };
}
