// Written by LossGen.Docs from the catalogue: the kernel that the plot of JaccardLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class JaccardLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Values("target"), at.Integer("spatial"), at.Gradient);

    [JaccardLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<double> target, int spatial, Span<double> inputGradient);
}
