// The recommender's forward pass returns a sigmoid, and the loss has one built in: it stays near 0.6 and never converges.
// https://github.com/yudi-mars/daisyRec/pull/15
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Clicks(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);
}

sealed class FactorizationMachine(int items)
{
    private readonly float[] bias = new float[items];

    public float Step(ReadOnlySpan<int> ids, ReadOnlySpan<float> clicked, Span<float> gradient)
    {
        Span<float> score = stackalloc float[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            score[i] = bias[ids[i]];
        }

        TensorPrimitives.Sigmoid(score, score);
        float loss = Losses.Clicks(score, clicked, gradient); // expect: LG1005
        for (int i = 0; i < ids.Length; i++)
        {
            bias[ids[i]] -= 0.1f * gradient[i];
        }

        return loss;
    }
}
