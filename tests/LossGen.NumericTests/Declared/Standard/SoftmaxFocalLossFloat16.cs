// SoftmaxFocalLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = System.Half;

namespace LossGen.NumericTests.Declared;

internal static partial class SoftmaxFocalLossFloat16
{
    [SoftmaxFocalLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, int spatial, int ignoreIndex, double gamma, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [SoftmaxFocalLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int classes, int spatial, int ignoreIndex, double gamma, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [SoftmaxFocalLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<byte> target, ReadOnlySpan<Real> weight, int classes);

    [SoftmaxFocalLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);
}
