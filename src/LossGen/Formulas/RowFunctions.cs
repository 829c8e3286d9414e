// The functions of a whole row, in double, accurate to a few ULP. Rows of the interpreter's table.
namespace LossGen.Formulas;

/// <summary>Reductions and normalizations over one row.</summary>
internal static class RowFunctions
{
    /// <summary>The sum, compensated (Neumaier); infinities and NaN as plain addition has them.</summary>
    public static double Sum(double[] row) => Sum(row, -1);

    /// <summary>The largest element; NaN if any element is.</summary>
    public static double Maximum(double[] row) => row.Aggregate(double.NegativeInfinity, Math.Max);

    /// <summary>log Σ exp(x).</summary>
    public static double LogSumExp(double[] row)
    {
        double maximum = Maximum(row);
        return double.IsInfinity(maximum) ? maximum : maximum + LogOfShiftedSum(row, maximum);
    }

    /// <summary>(x − max) − log Σ exp(x − max).</summary>
    public static double[] LogSoftmax(double[] row)
    {
        double maximum = Maximum(row);
        double logSum = LogOfShiftedSum(row, maximum);
        return [.. row.Select(x => x - maximum - logSum)];
    }

    /// <summary>exp(x − max) / Σ exp(x − max).</summary>
    public static double[] Softmax(double[] row)
    {
        double maximum = Maximum(row);
        double[] exponentials = [.. row.Select(x => Math.Exp(x - maximum))];
        double sum = Sum(exponentials);
        return [.. exponentials.Select(e => e / sum)];
    }

    /// <summary>The element that the target names; NaN where it names none.</summary>
    public static double Gather(double[] row, double target) =>
        target >= 0 && target < row.Length && Math.Floor(target) == target ? row[(int)target] : double.NaN;

    /// <summary>1 at the target, 0 elsewhere; 0 everywhere where it names no class.</summary>
    public static double[] OneHot(double target, int classes) =>
        [.. Enumerable.Range(0, classes).Select(c => c == target ? 1.0 : 0.0)];

    /// <summary>c − target for each class c.</summary>
    public static double[] ClassOffset(double target, int classes) =>
        [.. Enumerable.Range(0, classes).Select(c => c - target)];

    // The largest element's own exp is exactly 1: left out of the sum and put back by log1p, so that a
    // row with one dominant class keeps the relative accuracy of its small loss.
    private static double LogOfShiftedSum(double[] row, double maximum)
    {
        double[] exponentials = [.. row.Select(x => Math.Exp(x - maximum))];
        int top = Array.IndexOf(exponentials, 1.0);
        return top < 0 ? Math.Log(Sum(exponentials)) : Precise.Log1p(Sum(exponentials, top));
    }

    private static double Sum(double[] row, int without)
    {
        double sum = 0, compensation = 0;
        for (int i = 0; i < row.Length; i++)
        {
            if (i == without)
            {
                continue;
            }

            double x = row[i], next = sum + x;
            compensation += Math.Abs(sum) >= Math.Abs(x) ? sum - next + x : x - next + sum;
            sum = next;
        }

        return double.IsNaN(sum) || double.IsInfinity(sum) ? sum : sum + compensation;
    }
}
