// NTXentLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class NTXentLossFloat32
{
    [NTXentLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, int dimensions, Real temperature, bool normalize, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.None, Dimensions = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, Span<Real> loss, Span<Real> scratch);

    [NTXentLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, int dimensions, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.Mean, Dimensions = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, int dimensions, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, int dimensions, Real temperature, bool normalize, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, int dimensions, Span<Real> scratch);

    [NTXentLoss(Reduction.Mean, Dimensions = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.Mean, Dimensions = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> input, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.Mean, Dimensions = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, int dimensions, double temperature, bool normalize, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.None, Temperature = 0.2)]
    public static partial void None1(ReadOnlySpan<Real> input, int dimensions, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.None, Temperature = 1)]
    public static partial void None2(ReadOnlySpan<Real> input, int dimensions, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);

    [NTXentLoss(Reduction.None, Normalize = false)]
    public static partial void None3(ReadOnlySpan<Real> input, int dimensions, Span<Real> loss, Span<Real> inputGradient, Span<Real> scratch);
}
