// NT-Xent: a view's own is the other view of its sample.
using LossGen.Losses;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests.References;

internal sealed class NTXentReference : IOwnReference
{
    public string Loss => "NTXentLoss";

    public int Rows(int wanted) => wanted / 2 * 2;

    public OwnProblem Data(OwnProblem sizes, LossDefinition loss, Noise noise) =>
        sizes with { Values = new Dictionary<string, double[]> { ["input"] = Vectors.Draw(sizes, noise) } };

    public IReadOnlyDictionary<string, int> ScratchSizes(OwnProblem problem) => new Dictionary<string, int> { ["rows"] = problem.Rows };

    public double[] Losses(OwnProblem problem) => ContrastReference.Losses(problem, IsSame(problem));

    public double[] Gradient(OwnProblem problem, string data, double[] upstream) =>
        ContrastReference.Gradient(problem, upstream, IsSame(problem));

    public double Magnitude(OwnProblem problem) => ContrastReference.Magnitude(problem);

    private static Func<int, int, bool> IsSame(OwnProblem problem) => (i, j) => i == (j + (problem.Rows / 2)) % problem.Rows;
}
