// Written by LossGen.Docs from the catalogue: the kernel that the plot of InfoNCELoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class InfoNCELossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("query"), at.Values("key"), at.Integer("dimensions"), at.Number("temperature"), at.Scratch, at.Gradient);

    [InfoNCELoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> query, ReadOnlySpan<double> key, int dimensions, double temperature, Span<double> scratch, Span<double> queryGradient);
}
