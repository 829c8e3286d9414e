// SupCon: a vector's own are all others of its label; those that have none don't count.
using LossGen.Losses;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests.References;

internal sealed class SupConReference : IOwnReference
{
    public string Loss => "SupConLoss";

    public OwnProblem Data(OwnProblem sizes, LossDefinition loss, Noise noise) => sizes with
    {
        Values = new Dictionary<string, double[]> { ["input"] = Vectors.Draw(sizes, noise) },
        Integers = new Dictionary<string, long[]> { ["labels"] = [.. Enumerable.Range(0, sizes.Rows).Select(_ => (long)noise.Below(1 + (sizes.Rows / 2)))] },
    };

    public IReadOnlyDictionary<string, int> ScratchSizes(OwnProblem problem) => new Dictionary<string, int> { ["rows"] = problem.Rows };

    public double[] Losses(OwnProblem problem) => ContrastReference.Losses(problem, IsSame(problem));

    public double[] Weights(OwnProblem problem)
    {
        long[] labels = problem.Integers["labels"];
        return [.. labels.Select(label => labels.Count(other => other == label) > 1 ? 1.0 : 0)];
    }

    public double[] Gradient(OwnProblem problem, string data, double[] upstream) =>
        ContrastReference.Gradient(problem, upstream, IsSame(problem));

    public double Magnitude(OwnProblem problem) => ContrastReference.Magnitude(problem);

    private static Func<int, int, bool> IsSame(OwnProblem problem) =>
        (i, j) => problem.Integers["labels"][i] == problem.Integers["labels"][j];
}
