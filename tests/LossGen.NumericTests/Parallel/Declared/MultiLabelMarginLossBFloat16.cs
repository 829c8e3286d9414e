// MultiLabelMarginLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class MultiLabelMarginLossBFloat16
{
    [MultiLabelMarginLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [MultiLabelMarginLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int classes, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [MultiLabelMarginLoss(Reduction.Mean, Classes = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient, int maxDegreeOfParallelism);
}
