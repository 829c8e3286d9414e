// Written by LossGen.Docs from the catalogue: the kernel that the plot of CTCLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class CTCLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("logProbabilities"), at.Indices("targets"), at.Indices("inputLengths"), at.Indices("targetLengths"), at.Integer("classes"), at.Flag("fromLogits"), at.Scratch, at.Gradient);

    [CTCLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> logProbabilities, ReadOnlySpan<int> targets, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, int classes, bool fromLogits, Span<double> scratch, Span<double> logProbabilitiesGradient);
}
