// LambdaRank: a pair's weight is how much NDCG changes when its items swap places. It depends on the scores through
// their ranks alone, so that between two changes of rank the gradient is the slope of the loss.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.References;

internal sealed class LambdaRankReference : IOwnReference
{
    public string Loss => "LambdaRankLoss";

    public IReadOnlyDictionary<string, int> ScratchSizes(OwnProblem problem) => new Dictionary<string, int>();

    public double[] Losses(OwnProblem problem) => PairsReference.Losses(problem, Weights(problem));

    public double[] Gradient(OwnProblem problem, string data, double[] upstream) =>
        PairsReference.Gradient(problem, upstream, Weights(problem));

    public double[] Hessian(OwnProblem problem, string data, double[] upstream, double least) =>
        PairsReference.Hessian(problem, upstream, least, Weights(problem));

    public double Magnitude(OwnProblem problem) => problem.Options["sigma"];

    private static PairsReference.PairWeight Weights(OwnProblem problem)
    {
        int items = problem.RowLength, limit = problem.Options["truncation"] is 0 ? items : (int)problem.Options["truncation"];
        int[][] ranks = [.. Enumerable.Range(0, problem.Rows).Select(row => Ranks(Row(problem, "input", row)))];
        double[] ideals = [.. Enumerable.Range(0, problem.Rows).Select(row =>
            Row(problem, "target", row).OrderDescending().Take(limit).Select((grade, rank) => (Math.Pow(2, grade) - 1) * Discount(rank)).Sum())];
        return (_, row, better, worse) =>
        {
            (int first, int second) = (ranks[row][better], ranks[row][worse]);
            double gain = Math.Pow(2, problem.Values["target"][(row * items) + better]) - Math.Pow(2, problem.Values["target"][(row * items) + worse]);
            return ideals[row] == 0 || Math.Min(first, second) >= limit ? 0 : gain * Math.Abs(Discount(first) - Discount(second)) / ideals[row];
        };
    }

    private static int[] Ranks(double[] scores)
    {
        int[] ranks = new int[scores.Length];
        int rank = 0;
        foreach (int item in Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]))
        {
            ranks[item] = rank++;
        }

        return ranks;
    }

    private static double[] Row(OwnProblem problem, string data, int row) =>
        problem.Values[data][(row * problem.RowLength)..((row + 1) * problem.RowLength)];

    private static double Discount(int rank) => 1 / Math.Log2(2 + rank);
}
