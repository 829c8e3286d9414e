// Every loss the examples use. These are declarations: the bodies are written while the project compiles.
using LossGen;

namespace QuickStart;

internal static partial class Losses
{
    [BCELoss(Reduction.Mean)]
    public static partial float Bce(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> labels, Span<float> probabilitiesGradient);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void BceWithLogits(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> loss, Span<float> logitsGradient);

    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void WeightedBceWithLogits(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, ReadOnlySpan<float> weight, Span<float> loss, Span<float> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial float CrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, int classes, Span<float> logitsGradient);

    [NLLLoss(Reduction.Mean, Classes = 3)]
    public static partial float NegativeLogLikelihood(
        ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, Span<float> logProbabilitiesGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 3, LabelSmoothing = 0.1)]
    public static partial float Smoothed(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 3)]
    public static partial float Weighted(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, ReadOnlySpan<float> weight, Span<float> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 3, IgnoreIndex = 0)]
    public static partial float WithoutClassZero(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}
