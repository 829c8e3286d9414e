// CosineEmbeddingLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class CosineEmbeddingLossFloat64
{
    [CosineEmbeddingLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, int dimensions, Real margin, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [CosineEmbeddingLoss(Reduction.None, Dimensions = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> loss);

    [CosineEmbeddingLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, int dimensions, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [CosineEmbeddingLoss(Reduction.Mean, Dimensions = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [CosineEmbeddingLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, int dimensions, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [CosineEmbeddingLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, int dimensions, Real margin, Real gradientScale, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [CosineEmbeddingLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, int dimensions);

    [CosineEmbeddingLoss(Reduction.Mean, Dimensions = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> input1Gradient);

    [CosineEmbeddingLoss(Reduction.Mean, Dimensions = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [CosineEmbeddingLoss(Reduction.Mean, Dimensions = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [CosineEmbeddingLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, int dimensions, double margin, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [CosineEmbeddingLoss(Reduction.None, Margin = 0.5)]
    public static partial void None1(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, int dimensions, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);
}
