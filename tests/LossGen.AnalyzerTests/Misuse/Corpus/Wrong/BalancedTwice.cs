// Positives are weighted in the objective, and once more by the booster's own parameters.
// Users ask how the two belong together: https://github.com/lightgbm-org/LightGBM/issues/3049
using System;
using System.Collections.Generic;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss(Reduction.None, MinHessian = 1e-16)]
    public static partial void Objective(ReadOnlySpan<double> scores, ReadOnlySpan<double> labels, ReadOnlySpan<double> posWeight, Span<double> scoresGradient, Span<double> scoresHessian);
}

static class Fraud
{
    public static Dictionary<string, string> Parameters() => new()
    {
        ["boosting"] = "gbdt",
        ["is_unbalance"] = "true",
        ["scale_pos_weight"] = "99", // expect: LG1047
        ["num_leaves"] = "31",
    };

    public static void Objective(double[] scores, double[] labels, double[] grad, double[] hess)
    {
        ReadOnlySpan<double> weight = [99.0];
        Losses.Objective(scores, labels, weight, grad, hess);
    }
}
