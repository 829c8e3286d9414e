// Written by LossGen.Docs from the catalogue: the kernel that the plot of PPOClipLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class PPOClipLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("logProbability"), at.Values("oldLogProbability"), at.Values("advantage"), at.Gradient);

    [PPOClipLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> logProbability, ReadOnlySpan<double> oldLogProbability, ReadOnlySpan<double> advantage, Span<double> logProbabilityGradient);
}
