// CategoricalHingeLoss in some of the standard forms, for several threads. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = double;

namespace LossGen.NumericTests.Parallel.Declared;

internal static partial class CategoricalHingeLossFloat64
{
    [CategoricalHingeLoss(Reduction.None, Parallel = true)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, int spatial, int ignoreIndex, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [CategoricalHingeLoss(Reduction.Mean, Classes = 10, Parallel = true)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [CategoricalHingeLoss(Reduction.Sum, Parallel = true)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int classes, int spatial, int ignoreIndex, Real gradientScale, Span<Real> loss, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [CategoricalHingeLoss(Reduction.Mean, Parallel = true)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<byte> target, int classes, int maxDegreeOfParallelism);

    [CategoricalHingeLoss(Reduction.Mean, Classes = 1000, Parallel = true)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient, int maxDegreeOfParallelism);

    [CategoricalHingeLoss(Reduction.Mean, Classes = 5, Spatial = 4, Parallel = true)]
    public static partial Real MeanSpatial(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient, int maxDegreeOfParallelism);
}
