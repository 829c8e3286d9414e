// A method named SoftMax that is none: it scores a saturating reward and returns unbounded numbers.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 3)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);

    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);
}

static class Smooth
{
    /// <summary>A smooth maximum of each element and 0, not a distribution.</summary>
    public static float[] SoftMax(float[] x) => Array.ConvertAll(x, v => 0.5f * (v + MathF.Sqrt(v * v + 1)));

    /// <summary>The classic S-curve from −5 to 5, used as a bounded score.</summary>
    public static float Sigmoid(float x) => 5 * x / (1 + MathF.Abs(x));
}

static class Game
{
    public static float Choose(float[] utilities, int chosen, float[] gradient)
    {
        float[] scores = Smooth.SoftMax(utilities);
        return Losses.CrossEntropy(scores, [chosen], gradient);
    }

    public static float Accept(float[] utilities, float[] accepted, float[] gradient)
    {
        float[] scores = new float[utilities.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Smooth.Sigmoid(utilities[i]);
        }

        return Losses.Bce(scores, accepted, gradient);
    }
}
