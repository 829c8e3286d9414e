// The loss's value is not wanted, its gradient is: dropped by an underscore, by a statement, or never computed.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 3)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);

    [CrossEntropyLoss(Classes = 3)]
    public static partial void GradientOnly(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

sealed class Linear
{
    private readonly float[] bias = new float[3];
    private readonly float[] shared = new float[3];

    public void Step(int target)
    {
        Span<float> gradient = stackalloc float[3];
        _ = Losses.CrossEntropy(bias, [target], gradient);
        Update(gradient);
        Losses.CrossEntropy(bias, [target], shared);
        Losses.GradientOnly(bias, [target], gradient);
        Update(gradient);
    }

    public ReadOnlySpan<float> LastGradient => shared;

    private void Update(ReadOnlySpan<float> gradient)
    {
        for (int i = 0; i < bias.Length; i++)
        {
            bias[i] -= 0.1f * gradient[i];
        }
    }
}
