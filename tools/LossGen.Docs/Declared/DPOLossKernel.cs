// Written by LossGen.Docs from the catalogue: the kernel that the plot of DPOLoss is drawn from.
using LossGen.Docs.Plots;

namespace LossGen.Docs.Declared;

internal sealed partial class DPOLossKernel : IDeclaredLoss
{
    public double Run(PlotPoint at) => Evaluate(at.Values("chosen"), at.Values("rejected"), at.Values("referenceChosen"), at.Values("referenceRejected"), at.Number("beta"), at.Number("labelSmoothing"), at.Gradient);

    [DPOLoss(Reduction.Sum, DType.Float64)]
    private static partial double Evaluate(ReadOnlySpan<double> chosen, ReadOnlySpan<double> rejected, ReadOnlySpan<double> referenceChosen, ReadOnlySpan<double> referenceRejected, double beta, double labelSmoothing, Span<double> chosenGradient);
}
