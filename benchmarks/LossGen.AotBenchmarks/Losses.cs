// The losses that are timed: the common ones, light and heavy, element-wise and over rows. Called by Cases.
namespace LossGen.AotBenchmarks;

internal static partial class Losses
{
    [MSELoss(Reduction.Mean)]
    public static partial float MSE(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [HuberLoss(Reduction.Mean)]
    public static partial float Huber(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [LogCoshLoss(Reduction.Mean)]
    public static partial float LogCosh(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial float BCEWithLogits(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [SigmoidFocalLoss(Reduction.Mean)]
    public static partial float SigmoidFocal(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [PoissonNLLLoss(Reduction.Mean)]
    public static partial float PoissonNLL(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [GaussianNLLLoss(Reduction.Mean)]
    public static partial float GaussianNLL(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> var, Span<float> inputGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 16)]
    public static partial float CrossEntropy16(ReadOnlySpan<float> input, ReadOnlySpan<int> target, Span<float> inputGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 1024)]
    public static partial float CrossEntropy1024(ReadOnlySpan<float> input, ReadOnlySpan<int> target, Span<float> inputGradient);

    [CosineEmbeddingLoss(Reduction.Mean, Dimensions = 32)]
    public static partial float CosineEmbedding(ReadOnlySpan<float> input1, ReadOnlySpan<float> input2, ReadOnlySpan<float> target, Span<float> input1Gradient);

    [CTCLoss(Reduction.Mean, Classes = 16)]
    public static partial float CTC(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<float> scratch, Span<float> logProbabilitiesGradient);
}
