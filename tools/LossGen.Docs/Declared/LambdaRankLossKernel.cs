// Written by LossGen.Docs from the catalogue: the kernel that the plot of LambdaRankLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class LambdaRankLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Values("target"), at.Integer("items"), at.Scratch, at.Gradient);

    [LambdaRankLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<double> target, int items, Span<double> scratch, Span<double> inputGradient);
}
