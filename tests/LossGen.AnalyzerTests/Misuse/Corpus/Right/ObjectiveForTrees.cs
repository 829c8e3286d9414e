// Per-row gradients and curvatures for a booster: not averaged, and floored where they may vanish.
using System;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss(Reduction.None)]
    public static partial void Logistic(ReadOnlySpan<double> scores, ReadOnlySpan<double> labels, Span<double> scoresGradient, Span<double> scoresHessian);

    [SigmoidFocalLoss(Reduction.Sum, MinHessian = 1e-6)]
    public static partial double Focal(ReadOnlySpan<double> scores, ReadOnlySpan<double> labels, Span<double> scoresGradient, Span<double> scoresHessian);

    [TweedieLoss(Reduction.Sum, Power = 1.3)]
    public static partial double Tweedie(ReadOnlySpan<float> scores, ReadOnlySpan<float> amounts, Span<float> scoresGradient, Span<float> scoresHessian);
}

static class Objectives
{
    public static void Logistic(double[] scores, double[] labels, double[] grad, double[] hess) =>
        Losses.Logistic(scores, labels, grad, hess);

    public static double Focal(double[] scores, double[] labels, double[] grad, double[] hess) =>
        Losses.Focal(scores, labels, grad, hess) / labels.Length;

    public static void Insurance(float[] scores, float[] claims, float[] grad, float[] hess)
    {
        double loss = Losses.Tweedie(scores, claims, grad, hess);
        Console.WriteLine($"deviance {loss / scores.Length:F4}");
    }
}
