// InfoNCE as its definition says: cross entropy along the rows of all similarities, and along the columns.
using LossGen.Losses;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests.References;

internal sealed class InfoNCEReference : IOwnReference
{
    public string Loss => "InfoNCELoss";

    public OwnProblem Data(OwnProblem sizes, LossDefinition loss, Noise noise) => sizes with
    {
        Values = new Dictionary<string, double[]> { ["query"] = Vectors.Draw(sizes, noise), ["key"] = Vectors.Draw(sizes, noise) },
    };

    public IReadOnlyDictionary<string, int> ScratchSizes(OwnProblem problem) => new Dictionary<string, int> { ["rows"] = problem.Rows };

    public double[] Losses(OwnProblem problem)
    {
        double[][] s = Similarities(problem);
        return [.. s.Select((row, i) =>
        {
            double ofRow = Vectors.LogSumExp(row) - row[i], ofColumn = Vectors.LogSumExp(s.Select(other => other[i])) - row[i];
            return problem.Is("symmetric") ? (ofRow + ofColumn) / 2 : ofRow;
        })];
    }

    public double[] Gradient(OwnProblem problem, string data, double[] upstream)
    {
        double[][] s = Similarities(problem);
        double[] rows = [.. s.Select(Vectors.LogSumExp)], columns = [.. s.Select((_, j) => Vectors.LogSumExp(s.Select(row => row[j])))];
        double half = problem.Is("symmetric") ? 0.5 : 1;
        Vectors query = new(problem, "query"), key = new(problem, "key");
        return data == "query"
            ? query.Gradient(Slope, key, problem.Options["temperature"])
            : key.Gradient((j, i) => Slope(i, j), query, problem.Options["temperature"]);

        double Slope(int i, int j) => (half * upstream[i] * (Math.Exp(s[i][j] - rows[i]) - (i == j ? 1 : 0)))
            + ((1 - half) * upstream[j] * (Math.Exp(s[i][j] - columns[j]) - (i == j ? 1 : 0)));
    }

    public double Magnitude(OwnProblem problem) => Math.Max(
        new Vectors(problem, "query").Magnitude(problem.Options["temperature"]),
        new Vectors(problem, "key").Magnitude(problem.Options["temperature"]));

    private static double[][] Similarities(OwnProblem problem) =>
        Vectors.Similarities(new Vectors(problem, "query"), new Vectors(problem, "key"), problem.Options["temperature"]);
}
