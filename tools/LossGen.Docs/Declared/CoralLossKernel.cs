// Written by LossGen.Docs from the catalogue: the kernel that the plot of CoralLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class CoralLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Indices("target"), at.Integer("thresholds"), at.Gradient);

    [CoralLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<int> target, int thresholds, Span<double> inputGradient);
}
