// RankNetLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class RankNetLossFloat64
{
    [RankNetLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Real sigma, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [RankNetLoss(Reduction.None, Items = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [RankNetLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> loss, Span<Real> inputGradient);

    [RankNetLoss(Reduction.Mean, Items = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [RankNetLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> inputGradient);

    [RankNetLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Real sigma, Real gradientScale, Span<Real> loss, Span<Real> inputGradient);

    [RankNetLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items);

    [RankNetLoss(Reduction.Mean, Items = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [RankNetLoss(Reduction.None, Items = 7)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> inputHessian);

    [RankNetLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> inputHessian);

    [RankNetLoss(Reduction.Mean, Items = 10, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> inputHessian);

    [RankNetLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient, Span<Real> inputHessian);

    [RankNetLoss(Reduction.Mean, Items = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [RankNetLoss(Reduction.Mean, Items = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [RankNetLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, double sigma, Span<Real> inputGradient);

    [RankNetLoss(Reduction.None, Sigma = 2)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> loss, Span<Real> inputGradient);

    [RankNetLoss(Reduction.None, Sigma = 0.5)]
    public static partial void None2(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int items, Span<Real> loss, Span<Real> inputGradient);
}
