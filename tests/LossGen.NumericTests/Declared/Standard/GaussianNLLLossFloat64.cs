// GaussianNLLLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class GaussianNLLLossFloat64
{
    [GaussianNLLLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, bool full, Real eps, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> varGradient);

    [GaussianNLLLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, Span<Real> loss);

    [GaussianNLLLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> varGradient);

    [GaussianNLLLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> varGradient);

    [GaussianNLLLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> varGradient);

    [GaussianNLLLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, bool full, Real eps, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> varGradient);

    [GaussianNLLLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var);

    [GaussianNLLLoss(Reduction.Mean, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, Span<Real> inputGradient);

    [GaussianNLLLoss(Reduction.None)]
    public static partial void NoneHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> varGradient, Span<Real> inputHessian, Span<Real> targetHessian, Span<Real> varHessian);

    [GaussianNLLLoss(Reduction.Mean)]
    public static partial Real MeanHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, Span<Real> inputHessian, Span<Real> targetHessian, Span<Real> varHessian);

    [GaussianNLLLoss(Reduction.Mean, MinHessian = 0.25)]
    public static partial void MeanMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> varGradient, Span<Real> inputHessian, Span<Real> targetHessian, Span<Real> varHessian);

    [GaussianNLLLoss(Reduction.None)]
    public static partial void NoneMinHessian(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, Real minHessian, ReadOnlySpan<Real> lossGradient, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> varGradient, Span<Real> inputHessian, Span<Real> targetHessian, Span<Real> varHessian);

    [GaussianNLLLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, bool full, double eps, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> varGradient);

    [GaussianNLLLoss(Reduction.None, Full = true)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> varGradient);

    [GaussianNLLLoss(Reduction.None, Eps = 0.2500015)]
    public static partial void None2(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, ReadOnlySpan<Real> var, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> varGradient);
}
