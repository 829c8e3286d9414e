// NLLLoss in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
// run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
using Real = LossGen.BFloat16;

namespace LossGen.NumericTests.Declared;

internal static partial class NLLLossBFloat16
{
    [NLLLoss(Reduction.None)]
    public static partial void NoneEverything(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, ReadOnlySpan<Real> weight, int classes, int spatial, int ignoreIndex, ReadOnlySpan<Real> lossGradient, Span<Real> loss, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean, Classes = 10)]
    public static partial Real MeanFused(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);

    [NLLLoss(Reduction.Sum)]
    public static partial double SumScaled(ReadOnlySpan<Real> input, ReadOnlySpan<short> target, int classes, int spatial, int ignoreIndex, Real gradientScale, Span<Real> loss, Span<Real> inputGradient);

    [NLLLoss(Reduction.Mean)]
    public static partial LossSum MeanLossSum(ReadOnlySpan<Real> input, ReadOnlySpan<byte> target, ReadOnlySpan<Real> weight, int classes);

    [NLLLoss(Reduction.Mean, Classes = 1000)]
    public static partial Real MeanOfLongRows(ReadOnlySpan<Real> input, ReadOnlySpan<int> target, Span<Real> inputGradient);
}
