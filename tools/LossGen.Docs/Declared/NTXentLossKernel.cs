// Written by LossGen.Docs from the catalogue: the kernel that the plot of NTXentLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class NTXentLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Integer("dimensions"), at.Number("temperature"), at.Scratch, at.Gradient);

    [NTXentLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, int dimensions, double temperature, Span<double> scratch, Span<double> inputGradient);
}
