// SupConLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class SupConLossFloat32
{
    [SupConLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, int dimensions, Real temperature, bool normalize, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.None, Dimensions = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, Span<Real> loss, Span<Real> scratch);

    [SupConLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<long> labels, int dimensions, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.Mean, Dimensions = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, int dimensions, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> labels, int dimensions, Real temperature, bool normalize, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<short> labels, int dimensions, Span<Real> scratch);

    [SupConLoss(Reduction.Mean, Dimensions = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.Mean, Dimensions = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.Mean, Dimensions = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, int dimensions, double temperature, bool normalize, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.None, Temperature = 0.2)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, int dimensions, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.None, Temperature = 1)]
    public static partial void None2(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, int dimensions, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [SupConLoss(Reduction.None, Normalize = false)]
    public static partial void None3(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, int dimensions, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);
}
