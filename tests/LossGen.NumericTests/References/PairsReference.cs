// Losses over the pairs of a row's items, as their definitions say: two loops, with a weight for each pair. The
// references of RankNet and LambdaRank.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.References;

internal static class PairsReference
{
    /// <summary>The weight of a pair of a row, the better item first.</summary>
    public delegate double PairWeight(OwnProblem problem, int row, int better, int worse);

    public static double[] Losses(OwnProblem problem, PairWeight weight) => [.. Enumerable.Range(0, problem.Rows).Select(row =>
        Pairs(problem, row).Sum(pair => weight(problem, row, pair.Better, pair.Worse) * Softplus(-pair.Margin)))];

    public static double[] Gradient(OwnProblem problem, double[] upstream, PairWeight weight)
    {
        double sigma = problem.Options["sigma"];
        double[] gradient = new double[problem.Values["input"].Length];
        for (int row = 0; row < problem.Rows; row++)
        {
            foreach ((int better, int worse, double margin) in Pairs(problem, row))
            {
                double slope = weight(problem, row, better, worse) * sigma * Sigmoid(-margin) * upstream[row];
                gradient[(row * problem.RowLength) + better] -= slope;
                gradient[(row * problem.RowLength) + worse] += slope;
            }
        }

        return gradient;
    }

    public static double[] Hessian(OwnProblem problem, double[] upstream, double least, PairWeight weight)
    {
        double sigma = problem.Options["sigma"];
        double[] hessian = new double[problem.Values["input"].Length];
        for (int row = 0; row < problem.Rows; row++)
        {
            int start = row * problem.RowLength;
            foreach ((int better, int worse, double margin) in Pairs(problem, row))
            {
                double curvature = weight(problem, row, better, worse) * sigma * sigma * Sigmoid(-margin) * Sigmoid(margin);
                hessian[start + better] += curvature;
                hessian[start + worse] += curvature;
            }

            for (int i = start; i < start + problem.RowLength; i++)
            {
                hessian[i] = Math.Max(hessian[i], least) * upstream[row];
            }
        }

        return hessian;
    }

    private static IEnumerable<(int Better, int Worse, double Margin)> Pairs(OwnProblem problem, int row)
    {
        int items = problem.RowLength, start = row * items;
        double[] s = problem.Values["input"], y = problem.Values["target"];
        return from i in Enumerable.Range(0, items)
               from j in Enumerable.Range(0, items)
               where y[start + i] > y[start + j]
               select (i, j, problem.Options["sigma"] * (s[start + i] - s[start + j]));
    }

    private static double Softplus(double x) => Math.Max(x, 0) + double.LogP1(Math.Exp(-Math.Abs(x)));

    private static double Sigmoid(double x) => x < 0 ? Math.Exp(x) / (1 + Math.Exp(x)) : 1 / (1 + Math.Exp(-x));
}
