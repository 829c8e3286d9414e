// Written by LossGen.Docs from the catalogue: the kernel that the plot of SigmoidFocalLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class SigmoidFocalLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Values("target"), at.Number("gamma"), at.Gradient);

    [SigmoidFocalLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<double> target, double gamma, Span<double> inputGradient);
}
