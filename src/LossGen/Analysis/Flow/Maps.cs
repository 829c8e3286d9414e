// What known functions make of a meaning: the logarithm of probabilities is a log-probability, the sigmoid of
// anything is a probability.
using LossGen.Analysis.Producers;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

internal static class Maps
{
    /// <summary>The meaning of a known function's result; null where nothing is known.</summary>
    /// <param name="kind">The function.</param>
    /// <param name="input">What its input means.</param>
    /// <param name="producer">How messages name it.</param>
    /// <param name="origin">The call.</param>
    /// <param name="source">What it reads.</param>
    public static Evidence? Apply(MapKind kind, Evidence? input, string producer, SyntaxNode origin, Source? source)
    {
        Meaning meaning = kind switch
        {
            MapKind.Softmax => Meaning.Softmax,
            MapKind.LogSoftmax or MapKind.LogSigmoid => Meaning.LogProbabilities,
            MapKind.Sigmoid => Meaning.Sigmoid,
            MapKind.Tanh => Meaning.Tanh,
            MapKind.Rectify => Meaning.Rectified,
            MapKind.Exp => OfExponential(input),
            MapKind.Log => OfLogarithm(input),
            MapKind.Sum => input?.Meaning == Meaning.Exponentials ? Meaning.SumOfExponentials : Meaning.Unknown,
            MapKind.Sqrt => input?.Meaning == Meaning.Variances ? Meaning.StandardDeviations : Meaning.Unknown,
            MapKind.Zeros => Meaning.BinaryLabels,
            MapKind.Normalize => Meaning.UnitVectors,
            MapKind.OneHot => Meaning.OneHot,
            MapKind.Linear => Meaning.Logits,
            MapKind.ArgMax => Meaning.ClassIndices,
            MapKind.LogSumExp => Meaning.LogSumExp,
            _ => Meaning.Unknown,
        };
        return kind == MapKind.Keep || (kind == MapKind.Clamp && IsBounded(input)) ? input
            : meaning == Meaning.Unknown ? null
            : new Evidence(meaning, producer, origin) { Source = source };
    }

    public static bool IsProbability(Evidence? evidence) =>
        evidence?.Meaning is Meaning.Softmax or Meaning.Sigmoid or Meaning.Probabilities;

    /// <summary>Whether numbers keep their meaning between two bounds; what is unbounded by its meaning does not.</summary>
    private static bool IsBounded(Evidence? evidence) =>
        evidence?.Meaning is not (Meaning.Logits or Meaning.Tanh or Meaning.Exponentials or Meaning.Rectified or Meaning.Logarithms or Meaning.UnitVectors);

    private static Meaning OfExponential(Evidence? input) => input?.Meaning switch
    {
        Meaning.LogProbabilities => Meaning.Probabilities,
        Meaning.LogRates => Meaning.Rates,
        Meaning.LogVariances => Meaning.Variances,
        _ => Meaning.Exponentials,
    };

    private static Meaning OfLogarithm(Evidence? input) => input?.Meaning switch
    {
        Meaning.Softmax or Meaning.Sigmoid or Meaning.Probabilities => Meaning.LogProbabilities,
        Meaning.Rates => Meaning.LogRates,
        Meaning.Variances => Meaning.LogVariances,
        Meaning.OnePlusExponentials => Meaning.Rectified,
        Meaning.SumOfExponentials => Meaning.LogSumExp,
        _ => Meaning.Logarithms,
    };
}
