// SupConLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Declared;

internal static partial class SupConLossBFloat16
{
    [SupConLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, int dimensions, double temperature, bool normalize, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, Span<float> scratch);

    [SupConLoss(Reduction.Mean, Dimensions = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, Span<Real> inputGradient, Span<float> scratch);

    [SupConLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> labels, int dimensions, double temperature, bool normalize, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, Span<float> scratch);

    [SupConLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<short> labels, int dimensions, Span<float> scratch);

    [SupConLoss(Reduction.Mean, Dimensions = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> labels, Span<Real> inputGradient, Span<float> scratch);
}
