// RankNet: all pairs count the same.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.References;

internal sealed class RankNetReference : IOwnReference
{
    public string Loss => "RankNetLoss";

    public double[] Losses(OwnProblem problem) => PairsReference.Losses(problem, Weight);

    public double[] Gradient(OwnProblem problem, string data, double[] upstream) => PairsReference.Gradient(problem, upstream, Weight);

    public double[] Hessian(OwnProblem problem, string data, double[] upstream, double least) =>
        PairsReference.Hessian(problem, upstream, least, Weight);

    /// <summary>An item's slopes of either sign cancel, and there is one for each other item.</summary>
    public double Magnitude(OwnProblem problem) => problem.Options["sigma"] * Math.Sqrt(problem.RowLength);

    private static double Weight(OwnProblem problem, int row, int better, int worse) => 1;
}
