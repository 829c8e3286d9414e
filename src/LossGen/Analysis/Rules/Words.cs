// How messages name meanings, found and expected.
using LossGen.Analysis.Flow;
using LossGen.Losses;

namespace LossGen.Analysis.Rules;

internal static class Words
{
    public static string Of(Meaning meaning) => meaning switch
    {
        Meaning.Logits => "logits",
        Meaning.LogProbabilities => "log-probabilities",
        Meaning.Softmax or Meaning.Sigmoid or Meaning.Probabilities => "probabilities",
        Meaning.Tanh => "numbers in [−1, 1]",
        Meaning.Exponentials => "exponentials",
        Meaning.Rectified => "rectified numbers",
        Meaning.Logarithms => "logarithms",
        Meaning.OnePlusExponentials or Meaning.SumOfExponentials => "sums of exponentials",
        Meaning.LogSumExp => "a log-sum-exp",
        Meaning.ClassIndices => "class indices",
        Meaning.BinaryLabels => "labels 0 and 1",
        Meaning.SignLabels => "labels −1 and +1",
        Meaning.OneHot => "one-hot rows",
        Meaning.SmoothedLabels => "smoothed labels",
        Meaning.Rates => "rates",
        Meaning.LogRates => "log-rates",
        Meaning.Variances => "variances",
        Meaning.LogVariances => "log-variances",
        Meaning.StandardDeviations => "standard deviations",
        Meaning.Distances => "distances",
        Meaning.UnitVectors => "unit vectors",
        Meaning.MeanGradients => "gradients of a mean",
        _ => "numbers",
    };

    public static string Of(Domain domain) => domain switch
    {
        Domain.Logit => "logits",
        Domain.LogProbability => "log-probabilities",
        Domain.Probability or Domain.Distribution => "probabilities",
        Domain.Label => "probabilities in [0, 1]",
        Domain.LogRate => "log-rates",
        Domain.Rate => "rates",
        Domain.Variance => "variances",
        Domain.Sign => "labels −1 and +1",
        Domain.Class => "class indices",
        _ => "numbers",
    };
}
