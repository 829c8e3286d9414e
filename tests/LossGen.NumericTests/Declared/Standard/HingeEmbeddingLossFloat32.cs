// HingeEmbeddingLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class HingeEmbeddingLossFloat32
{
    [HingeEmbeddingLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real margin, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [HingeEmbeddingLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [HingeEmbeddingLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient);

    [HingeEmbeddingLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [HingeEmbeddingLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [HingeEmbeddingLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real margin, Real gradientScale, Span<Real> loss, Span<Real> inputGradient);

    [HingeEmbeddingLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);

    [HingeEmbeddingLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [HingeEmbeddingLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, double margin, Span<Real> inputGradient);

    [HingeEmbeddingLoss(Reduction.None, Margin = 2)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient);
}
