// Half data with a sum in double, and a mean, which stays in Half's range.
using System;
using LossGen;

static partial class Losses
{
    [MSELoss(Reduction.Sum)]
    public static partial double SquaredError(ReadOnlySpan<Half> prediction, ReadOnlySpan<Half> target, Span<Half> predictionGradient);

    [MSELoss(Reduction.Mean)]
    public static partial Half Mean(ReadOnlySpan<Half> prediction, ReadOnlySpan<Half> target, Span<Half> predictionGradient);

    [BCEWithLogitsLoss]
    public static partial double Bce(ReadOnlySpan<Half> logits, ReadOnlySpan<Half> labels, Span<Half> logitsGradient);
}

sealed class SuperResolution
{
    private readonly Half[] prediction = new Half[1024 * 1024];
    private readonly Half[] target = new Half[1024 * 1024];
    private readonly Half[] gradient = new Half[1024 * 1024];

    public double Step(Random random)
    {
        for (int i = 0; i < prediction.Length; i++)
        {
            prediction[i] = (Half)random.NextSingle();
        }

        return Losses.SquaredError(prediction, target, gradient)
            + (double)Losses.Mean(prediction, target, gradient)
            + Losses.Bce(prediction, target, gradient);
    }
}
