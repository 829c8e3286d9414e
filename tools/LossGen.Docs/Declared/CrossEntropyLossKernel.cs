// Written by LossGen.Docs from the catalogue: the kernel that the plot of CrossEntropyLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class CrossEntropyLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Indices("target"), at.Integer("classes"), at.Number("labelSmoothing"), at.Gradient);

    [CrossEntropyLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<int> target, int classes, double labelSmoothing, Span<double> inputGradient);
}
