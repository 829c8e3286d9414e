// Written by LossGen.Docs from the catalogue: the kernel that the plot of TripletMarginWithDistanceLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class TripletMarginWithDistanceLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("anchor"), at.Values("positive"), at.Values("negative"), at.Integer("dimensions"), at.Number("margin"), at.Gradient);

    [TripletMarginWithDistanceLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> anchor, ReadOnlySpan<double> positive, ReadOnlySpan<double> negative, int dimensions, double margin, Span<double> anchorGradient);
}
