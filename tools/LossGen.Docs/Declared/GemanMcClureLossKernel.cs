// Written by LossGen.Docs from the catalogue: the kernel that the plot of GemanMcClureLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class GemanMcClureLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Values("target"), at.Number("width"), at.Gradient);

    [GemanMcClureLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<double> target, double width, Span<double> inputGradient);
}
