// Leaves divide by the sum of second derivatives; those of focal and Wing loss are negative or zero in places.
// Custom objectives whose curvature is zero do not train at all: https://github.com/lightgbm-org/LightGBM/issues/3584
using System;
using LossGen;

static partial class Losses
{
    [SigmoidFocalLoss(Reduction.None)] // expect: LG1049
    public static partial void Focal(ReadOnlySpan<double> scores, ReadOnlySpan<double> labels, Span<double> scoresGradient, Span<double> scoresHessian);

    [WingLoss(Reduction.Sum)] // expect: LG1049
    public static partial double Wing(ReadOnlySpan<double> scores, ReadOnlySpan<double> labels, Span<double> scoresGradient, Span<double> scoresHessian);
}

delegate void Objective(double[] scores, double[] labels, double[] grad, double[] hess);

static class Boosting
{
    public static Objective Classification => (scores, labels, grad, hess) => Losses.Focal(scores, labels, grad, hess);

    public static Objective Landmarks => (scores, labels, grad, hess) =>
    {
        double loss = Losses.Wing(scores, labels, grad, hess);
        Console.WriteLine(loss);
    };
}
