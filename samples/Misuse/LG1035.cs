// LG1035: Class axis comes last
using System;
using LossGen;

namespace Misuse.LG1035;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 5, Spatial = 64)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Training
{
    private const int Classes = 5;
    private const int Positions = 64;

    public static float Step(Func<int, int, int, float> score, int samples, int[] targets, float[] gradient)
    {
        float[] logits = new float[samples * Classes * Positions];
        for (int n = 0; n < samples; n++)
        {
            for (int s = 0; s < Positions; s++)
            {
                for (int c = 0; c < Classes; c++)
                {
                    logits[((n * Positions) + s) * Classes + c] = score(n, s, c);
                }
            }
        }

        return Losses.CrossEntropy(logits, targets, gradient);
    }
}
