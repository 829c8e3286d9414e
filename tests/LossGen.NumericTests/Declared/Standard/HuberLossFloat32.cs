// HuberLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class HuberLossFloat32
{
    [HuberLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Real delta, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [HuberLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [HuberLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [HuberLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [HuberLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [HuberLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real delta, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [HuberLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight);

    [HuberLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [HuberLoss(Reduction.None)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian, Span<Real> targetHessian);

    [HuberLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> inputHessian, Span<Real> targetHessian);

    [HuberLoss(Reduction.Mean, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian, Span<Real> targetHessian);

    [HuberLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian, Span<Real> targetHessian);

    [HuberLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, double delta, Span<Real> inputGradient, Span<Real> targetGradient);

    [HuberLoss(Reduction.Mean)]
    public static partial Real MeanWeight(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> inputGradient, Span<Real> targetGradient);

    [HuberLoss(Reduction.None, Delta = 2)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [HuberLoss(Reduction.None, Delta = 0.5)]
    public static partial void None2(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);
}
