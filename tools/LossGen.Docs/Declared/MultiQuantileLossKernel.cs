// Written by LossGen.Docs from the catalogue: the kernel that the plot of MultiQuantileLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class MultiQuantileLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Values("target"), at.Values("quantiles"), at.Integer("levels"), at.Gradient);

    [MultiQuantileLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<double> target, ReadOnlySpan<double> quantiles, int levels, Span<double> inputGradient);
}
