// Slopes of a reference by differences of sixth order, in double: for references that don't write their
// gradient out. Good to about 1e-10 of the losses where they are smooth.
namespace LossGen.NumericTests.Harness;

internal static class OwnDifferences
{
    private const double Step = 1.0 / 512;

    private static readonly double[] Factors = [45.0 / 60, -9.0 / 60, 1.0 / 60];

    /// <summary>The slopes of the losses, each times its upstream gradient.</summary>
    public static double[] Gradient(IOwnReference reference, OwnProblem problem, string data, double[] upstream)
    {
        double[] at = problem.Values[data];
        return [.. Enumerable.Range(0, at.Length).Select(i =>
            Factors.Select((factor, k) => factor * (Moved(i, (k + 1) * Step) - Moved(i, -(k + 1) * Step))).Sum() / Step)];

        double Moved(int element, double by)
        {
            double[] values = [.. at];
            values[element] += by;
            return reference.Losses(problem.With(data, values)).Select((loss, row) => loss * upstream[row]).Sum();
        }
    }
}
