// What a reduction divides by. One place for both kinds of references.
namespace LossGen.NumericTests.Harness;

internal static class Denominators
{
    /// <summary>The number that the sum of the losses, and with it every derivative, is divided by.</summary>
    /// <param name="kernel">The kernel, whose reduction counts.</param>
    /// <param name="problem">What it is called on.</param>
    /// <param name="weight">What all losses together count in the mean.</param>
    public static double Of<T>(Kernel<T> kernel, Problem<T> problem, double weight)
        where T : unmanaged => kernel.Reduction switch
        {
            Reduction.Mean => weight,
            Reduction.BatchMean => kernel.IsRowLoss ? problem.Losses : problem.Losses / problem.RowLength,
            _ => 1,
        };
}
