// NT-Xent, declared in every form a user might: each method is a kernel that all numeric tests run.
// NTXentFloat32 holds the same declarations in float; a test keeps the two files equal.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class NTXentFloat64
{
    [NTXentLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, int dimensions, Span<Real> loss, Span<Real> scratch);

    [NTXentLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, int dimensions, double temperature, bool normalize, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.None)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> views, int dimensions, Real temperature, bool normalize, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> viewsGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.Mean)]
    public static partial Real MeanForward(ReadOnlySpan<Real> input, int dimensions, Span<Real> scratch);

    [NTXentLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, Span<Real> scratch, int dimensions, double temperature, bool normalize, Span<Real> inputGradient, Real gradientScale);

    [NTXentLoss(Reduction.Mean, Dimensions = 10, Temperature = 0.2)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.Mean, Normalize = false, WhenEmpty = WhenEmpty.Zero)]
    public static partial double MeanOrZero(ReadOnlySpan<Real> input, int dimensions, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, int dimensions, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.Sum)]
    public static partial Real SumFused(ReadOnlySpan<Real> input, int dimensions, double temperature, bool normalize, Span<Real> inputGradient, double gradientScale, Span<Real> scratch);
}
