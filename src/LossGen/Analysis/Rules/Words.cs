// How messages name meanings.
using LossGen.Analysis.Flow;

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
}
