// CrossEntropyLossProbabilities in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = System.Half;

namespace LossGen.NumericTests.Declared;

internal static partial class CrossEntropyLossProbabilitiesFloat16
{
    [CrossEntropyLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, int classes, int spatial, double labelSmoothing, double polyEpsilon, double zLoss, double softCap, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> logSumExp);

    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [CrossEntropyLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int classes, int spatial, double labelSmoothing, double polyEpsilon, double zLoss, double softCap, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian);

    [CrossEntropyLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, int classes);

    [CrossEntropyLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);
}
