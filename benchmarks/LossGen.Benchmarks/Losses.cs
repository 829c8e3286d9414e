// The losses under test, as a user would declare them: class counts known when compiling.
// Called by LossGenContender.
namespace LossGen.Benchmarks;

internal static partial class Losses
{
    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial float CrossEntropy10(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 1000)]
    public static partial float CrossEntropy1000(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);

    [CrossEntropyLoss(Reduction.Mean, Classes = 32000)]
    public static partial float CrossEntropy32000(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);

    [BCEWithLogitsLoss(Reduction.Mean)]
    public static partial float BceWithLogits(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);

    [MSELoss(Reduction.Mean)]
    public static partial float Mse(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> predictionsGradient);
}
