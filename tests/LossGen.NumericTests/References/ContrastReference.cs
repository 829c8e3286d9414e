// The losses of a batch of vectors against itself, as the definition of supervised contrast says: each vector
// against all others, those that are its own pulled near. The references of NT-Xent and SupCon.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.References;

internal static class ContrastReference
{
    public static double[] Losses(OwnProblem problem, Func<int, int, bool> isSame)
    {
        double[][] s = Similarities(problem);
        return [.. s.Select((row, i) =>
        {
            double[] positives = [.. row.Where((_, j) => j != i && isSame(i, j))];
            return positives.Length == 0 ? 0 : Denominator(row, i) - positives.Average();
        })];
    }

    public static double[] Gradient(OwnProblem problem, double[] upstream, Func<int, int, bool> isSame)
    {
        double[][] s = Similarities(problem);
        int[] positives = [.. s.Select((_, i) => Enumerable.Range(0, s.Length).Count(j => j != i && isSame(i, j)))];
        double[] denominators = [.. s.Select(Denominator)];
        Vectors vectors = new(problem, "input");

        // A similarity has a part in the losses of both of its vectors.
        return vectors.Gradient((i, j) => OfAnchor(i, j) + OfAnchor(j, i), vectors, problem.Options["temperature"]);

        double OfAnchor(int i, int j) => i == j || positives[i] == 0 ? 0
            : upstream[i] * (Math.Exp(s[i][j] - denominators[i]) - (isSame(i, j) ? 1.0 / positives[i] : 0));
    }

    public static double Magnitude(OwnProblem problem) => new Vectors(problem, "input").Magnitude(problem.Options["temperature"]);

    private static double[][] Similarities(OwnProblem problem)
    {
        Vectors vectors = new(problem, "input");
        return Vectors.Similarities(vectors, vectors, problem.Options["temperature"]);
    }

    private static double Denominator(double[] row, int i) => Vectors.LogSumExp(row.Where((_, j) => j != i));
}
