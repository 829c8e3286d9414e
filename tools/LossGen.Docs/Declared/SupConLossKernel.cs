// Written by LossGen.Docs from the catalogue: the kernel that the plot of SupConLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class SupConLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Indices("labels"), at.Integer("dimensions"), at.Number("temperature"), at.Scratch, at.Gradient);

    [SupConLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<int> labels, int dimensions, double temperature, Span<double> scratch, Span<double> inputGradient);
}
