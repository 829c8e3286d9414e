// The supervised contrastive loss, declared in every form a user might: each method is a kernel that all numeric tests run.
// SupConFloat32 holds the same declarations in float; a test keeps the two files equal.
using Real = double;

namespace LossGen.NumericTests.Declared;

internal static partial class SupConFloat64
{
    [SupConLoss(Reduction.None)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, int dimensions, Span<Real> loss, Span<Real> scratch);

    [SupConLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<long> labels, int dimensions, double temperature, bool normalize, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.None)]
    public static partial void NoneUpstream(ReadOnlySpan<Real> vectors, ReadOnlySpan<short> classes, int dimensions, Real temperature, bool normalize, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> vectorsGradient, Span<Real> scratch);

    [SupConLoss(Reduction.Mean)]
    public static partial Real MeanForward(ReadOnlySpan<Real> input, ReadOnlySpan<byte> labels, int dimensions, Span<Real> scratch);

    [SupConLoss(Reduction.Mean)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<long> labels, Span<Real> scratch, int dimensions, double temperature, bool normalize, Span<Real> inputGradient, Real gradientScale);

    [SupConLoss(Reduction.Mean, Dimensions = 10, Temperature = 0.2)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.Mean, Normalize = false, WhenEmpty = WhenEmpty.Zero)]
    public static partial double MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, int dimensions, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<short> labels, int dimensions, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.Sum)]
    public static partial Real SumFused(ReadOnlySpan<Real> input, ReadOnlySpan<long> labels, int dimensions, double temperature, bool normalize, Span<Real> inputGradient, double gradientScale, Span<Real> scratch);
}
