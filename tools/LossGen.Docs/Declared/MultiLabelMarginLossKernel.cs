// Written by LossGen.Docs from the catalogue: the kernel that the plot of MultiLabelMarginLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class MultiLabelMarginLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input"), at.Indices("target"), at.Integer("classes"), at.Gradient);

    [MultiLabelMarginLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input, ReadOnlySpan<int> target, int classes, Span<double> inputGradient);
}
