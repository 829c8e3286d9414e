// ListNetLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = System.Half;

namespace LossGen.NumericTests.Declared;

internal static partial class ListNetLossFloat16
{
    [ListNetLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, bool softmaxTarget, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [ListNetLoss(Reduction.Mean, Items = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [ListNetLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, bool softmaxTarget, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [ListNetLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items);

    [ListNetLoss(Reduction.Mean, Items = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);
}
