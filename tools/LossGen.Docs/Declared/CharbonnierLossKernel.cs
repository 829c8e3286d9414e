// Written by LossGen.Docs from the catalogue: the kernel that the plot of CharbonnierLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class CharbonnierLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Values("target"), at.Number("epsilon"), at.Gradient);

    [CharbonnierLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<double> target, double epsilon, Span<double> inputGradient);
}
