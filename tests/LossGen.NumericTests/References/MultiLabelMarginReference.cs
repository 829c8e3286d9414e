// The multi-label margin loss as its definition says: sets and two loops.
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests.References;

internal sealed class MultiLabelMarginReference : IOwnReference
{
    public string Loss => "MultiLabelMarginLoss";

    // Lists of all lengths up to six, none and all classes among them, with classes and -1 behind their ends.
    public long[] Integers(OwnProblem sizes, string data, Noise noise)
    {
        long[] lists = new long[sizes.Rows * sizes.RowLength];
        for (int row = 0; row < sizes.Rows; row++)
        {
            int length = noise.Below(Math.Min(sizes.RowLength, 6) + 1);
            for (int i = 0; i < sizes.RowLength; i++)
            {
                lists[(row * sizes.RowLength) + i] = i == length ? -1 : i < length || noise.Below(2) == 0 ? noise.Below(Math.Min(sizes.RowLength, 128)) : -1;
            }
        }

        return lists;
    }

    public double[] Losses(OwnProblem problem) =>
        [.. Enumerable.Range(0, problem.Rows).Select(row => Pairs(problem, row).Sum(pair => pair.Hinge) / problem.RowLength)];

    public double[] Gradient(OwnProblem problem, string data, double[] upstream)
    {
        double[] gradient = new double[problem.Values["input"].Length];
        for (int row = 0; row < problem.Rows; row++)
        {
            foreach ((int label, int rival, _) in Pairs(problem, row))
            {
                gradient[(row * problem.RowLength) + label] -= upstream[row] / problem.RowLength;
                gradient[(row * problem.RowLength) + rival] += upstream[row] / problem.RowLength;
            }
        }

        return gradient;
    }

    private static IEnumerable<(int Label, int Rival, double Hinge)> Pairs(OwnProblem problem, int row)
    {
        int classes = problem.RowLength;
        double[] x = problem.Values["input"][(row * classes)..((row + 1) * classes)];
        int[] list = [.. problem.Integers["target"][(row * classes)..((row + 1) * classes)].TakeWhile(index => index != -1).Select(index => (int)index)];
        return from label in list
               from rival in Enumerable.Range(0, classes).Except(list)
               let hinge = 1 - x[label] + x[rival]
               where hinge > 0
               select (label, rival, hinge);
    }
}
