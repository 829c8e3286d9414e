// PoissonNLLLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Declared;

internal static partial class PoissonNLLLossBFloat16
{
    [PoissonNLLLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, bool logInput, bool full, double eps, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [PoissonNLLLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [PoissonNLLLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, bool logInput, bool full, double eps, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient, Span<Real> inputHessian);

    [PoissonNLLLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target);
}
