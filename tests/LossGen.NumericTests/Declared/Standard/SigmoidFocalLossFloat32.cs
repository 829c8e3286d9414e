// SigmoidFocalLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class SigmoidFocalLossFloat32
{
    [SigmoidFocalLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Real alpha, Real gamma, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [SigmoidFocalLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [SigmoidFocalLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [SigmoidFocalLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [SigmoidFocalLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [SigmoidFocalLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Real alpha, Real gamma, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [SigmoidFocalLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight);

    [SigmoidFocalLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [SigmoidFocalLoss(Reduction.None)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian);

    [SigmoidFocalLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> inputHessian);

    [SigmoidFocalLoss(Reduction.Mean, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian);

    [SigmoidFocalLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian);

    [SigmoidFocalLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, double alpha, double gamma, Span<Real> inputGradient, Span<Real> targetGradient);

    [SigmoidFocalLoss(Reduction.Mean)]
    public static partial Real MeanWeight(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> inputGradient, Span<Real> targetGradient);

    [SigmoidFocalLoss(Reduction.None, Alpha = -1)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [SigmoidFocalLoss(Reduction.None, Gamma = 0)]
    public static partial void None2(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [SigmoidFocalLoss(Reduction.None, Gamma = 1)]
    public static partial void None3(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [SigmoidFocalLoss(Reduction.None, Gamma = 0.5)]
    public static partial void None4(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> weight, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);
}
