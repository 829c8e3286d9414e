// CosineEmbeddingLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Declared;

internal static partial class CosineEmbeddingLossBFloat16
{
    [CosineEmbeddingLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, int dimensions, double margin, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [CosineEmbeddingLoss(Reduction.Mean, Dimensions = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [CosineEmbeddingLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, int dimensions, double margin, Real gradientScale, Span<Real> loss, Span<Real> input1Gradient, Span<Real> input2Gradient);

    [CosineEmbeddingLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, int dimensions);

    [CosineEmbeddingLoss(Reduction.Mean, Dimensions = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input1, ReadOnlySpan<Real> input2, ReadOnlySpan<Real> target, Span<Real> input1Gradient, Span<Real> input2Gradient);
}
