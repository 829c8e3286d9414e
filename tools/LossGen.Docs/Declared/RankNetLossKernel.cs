// Written by LossGen.Docs from the catalogue: the kernel that the plot of RankNetLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class RankNetLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Values("target"), at.Integer("items"), at.Gradient);

    [RankNetLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<double> target, int items, Span<double> inputGradient);
}
