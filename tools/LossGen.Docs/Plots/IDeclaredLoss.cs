// A loss compiled into this tool. Implemented by the generated files in Declared, called by Plot.
namespace LossGen.Docs.Plots;

internal interface IDeclaredLoss
{
    /// <summary>The sum of the losses at the point; their gradient by the varied data goes to the point's span.</summary>
    double Run(PlotPoint at);
}
