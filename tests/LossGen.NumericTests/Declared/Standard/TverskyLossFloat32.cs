// TverskyLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class TverskyLossFloat32
{
    [TverskyLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int spatial, Real alpha, Real beta, Real gamma, Real smooth, bool fromLogits, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [TverskyLoss(Reduction.None, Spatial = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> loss);

    [TverskyLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int spatial, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [TverskyLoss(Reduction.Mean, Spatial = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [TverskyLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int spatial, Span<Real> inputGradient, Span<Real> targetGradient);

    [TverskyLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int spatial, Real alpha, Real beta, Real gamma, Real smooth, bool fromLogits, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [TverskyLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int spatial);

    [TverskyLoss(Reduction.Mean, Spatial = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient);

    [TverskyLoss(Reduction.Mean, Spatial = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [TverskyLoss(Reduction.Mean, Spatial = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, Span<Real> inputGradient, Span<Real> targetGradient);

    [TverskyLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int spatial, double alpha, double beta, double gamma, double smooth, bool fromLogits, Span<Real> inputGradient, Span<Real> targetGradient);

    [TverskyLoss(Reduction.None, Alpha = 0.3, Beta = 0.7, Gamma = 0.75, Smooth = 0.1, FromLogits = true)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int spatial, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);

    [TverskyLoss(Reduction.None, Gamma = 2)]
    public static partial void None2(ReadOnlySpan<Real> input, ReadOnlySpan<Real> target, int spatial, Span<Real> loss, Span<Real> inputGradient, Span<Real> targetGradient);
}
