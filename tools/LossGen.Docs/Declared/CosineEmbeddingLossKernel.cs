// Written by LossGen.Docs from the catalogue: the kernel that the plot of CosineEmbeddingLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class CosineEmbeddingLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("input1"), at.Values("input2"), at.Values("target"), at.Integer("dimensions"), at.Gradient);

    [CosineEmbeddingLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> input1, ReadOnlySpan<double> input2, ReadOnlySpan<double> target, int dimensions, Span<double> input1Gradient);
}
