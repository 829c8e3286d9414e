// One buffer, first with probabilities of the old policy, then overwritten with new logits before the loss reads it.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 4)]
    public static partial float Imitate(ReadOnlySpan<float> logits, ReadOnlySpan<int> actions, Span<float> logitsGradient);
}

sealed class Agent(Action<float[], Span<float>> network)
{
    private readonly float[] buffer = new float[4];
    private readonly float[] gradient = new float[4];

    public float Step(float[] state, Random random)
    {
        network(state, buffer);
        TensorPrimitives.SoftMax(buffer, buffer);
        int action = Sample(buffer, random.NextSingle());
        network(state, buffer);
        return Losses.Imitate(buffer, [action], gradient);
    }

    public float FromBuffer(float[] scores, int expert)
    {
        Span<float> work = buffer;
        TensorPrimitives.SoftMax(scores, work);
        Console.WriteLine(work[expert]);
        scores.CopyTo(work);
        return Losses.Imitate(work, [expert], gradient);
    }

    private static int Sample(ReadOnlySpan<float> p, float u)
    {
        int i = 0;
        while (i < p.Length - 1 && (u -= p[i]) > 0)
        {
            i++;
        }

        return i;
    }
}
