// LG1032: Class numbers in the wrong type
using System;
using LossGen;

namespace Misuse.LG1032;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 3)]
    public static partial float Iris(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets);
}

static class Iris
{
    public static float Loss(float[] logits)
    {
        float[] species = [2, 0, 2, 1];
        return Losses.Iris(logits, species);
    }
}
