// Labels are spread to one-hot rows before every step: C times the memory, for what an index says.
// Keras itself built such matrices in its sparse loss, to the surprise of people with large vocabularies.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 32000)]
    public static partial float Vocabulary(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> logitsGradient);
}

static class Decoder
{
    public static float Step(float[] logits, int[] tokens, float[] gradient)
    {
        float[] oneHot = new float[tokens.Length * 32000];
        for (int i = 0; i < tokens.Length; i++)
        {
            oneHot[i * 32000 + tokens[i]] = 1f;
        }

        return Losses.Vocabulary(logits, oneHot, gradient); // expect: LG1033
    }

    public static float Single(float[] logits, int token, float[] gradient)
    {
        float[] target = new float[32000];
        target[token] = 1;
        return Losses.Vocabulary(logits, target, gradient); // expect: LG1033
    }
}
