// CategoricalHingeLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = float;

namespace LossGen.NumericTests.Declared;

internal static partial class CategoricalHingeLossFloat32
{
    [CategoricalHingeLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, int spatial, int ignoreIndex, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [CategoricalHingeLoss(Reduction.None, Classes = 7)]
    public static partial void NoneForward(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> loss);

    [CategoricalHingeLoss(Reduction.None)]
    public static partial void NoneFused(ReadOnlySpan<Real> input, ReadOnlySpan<long> target, int classes, Span<Real> loss, Span<Real> inputGradient);

    [CategoricalHingeLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CategoricalHingeLoss(Reduction.Mean)]
    public static partial void MeanGradient(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> inputGradient);

    [CategoricalHingeLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int classes, int spatial, int ignoreIndex, Real gradientScale, Span<Real> loss, Span<Real> inputGradient);

    [CategoricalHingeLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<byte> target, int classes);

    [CategoricalHingeLoss(Reduction.Mean, Classes = 10, WhenEmpty = WhenEmpty.Zero)]
    public static partial Real MeanOrZero(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CategoricalHingeLoss(Reduction.Mean, Classes = 7)]
    public static partial Real MeanOfShortRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CategoricalHingeLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CategoricalHingeLoss(Reduction.Mean, Classes = 5, Spatial = 4)]
    public static partial Real MeanSpatial(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [CategoricalHingeLoss(Reduction.Mean)]
    public static partial Real MeanOptions(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, int spatial, int ignoreIndex, Span<Real> inputGradient);

    [CategoricalHingeLoss(Reduction.None, IgnoreIndex = 1)]
    public static partial void None1(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, int classes, Span<Real> loss, Span<Real> inputGradient);
}
