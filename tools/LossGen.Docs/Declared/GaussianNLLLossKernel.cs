// Written by LossGen.Docs from the catalogue: the kernel that the plot of GaussianNLLLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class GaussianNLLLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Values("target"), at.Values("var"), at.Gradient);

    [GaussianNLLLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<double> target, ReadOnlySpan<double> var, Span<double> inputGradient);
}
