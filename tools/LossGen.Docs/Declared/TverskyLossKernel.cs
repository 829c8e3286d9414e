// Written by LossGen.Docs from the catalogue: the kernel that the plot of TverskyLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class TverskyLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Values("target"), at.Integer("spatial"), at.Number("alpha"), at.Number("beta"), at.Gradient);

    [TverskyLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<double> target, int spatial, double alpha, double beta, Span<double> inputGradient);
}
