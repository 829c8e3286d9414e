// Written by LossGen.Docs from the catalogue: the kernel that the plot of SmoothL1Loss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class SmoothL1LossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Values("target"), at.Number("beta"), at.Gradient);

    [SmoothL1Loss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<double> target, double beta, Span<double> inputGradient);
}
