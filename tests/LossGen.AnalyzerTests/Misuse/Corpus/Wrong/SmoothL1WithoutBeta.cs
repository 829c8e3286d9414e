// Beta 0 turns smooth L1 into L1; detectors copied it from a configuration where it came from a command line.
// Detectron's box heads default to it, which is then read as "smooth".
using System;
using LossGen;

static partial class Losses
{
    [SmoothL1Loss(Reduction.Sum, Beta = 0)] // expect: LG1015
    public static partial float BoxDeltas(ReadOnlySpan<float> predicted, ReadOnlySpan<float> target, Span<float> predictedGradient);
}

static class BoxHead
{
    public static float Loss(float[] deltas, float[] anchors, int foreground, float[] gradient)
    {
        float sum = Losses.BoxDeltas(deltas, anchors, gradient);
        float scale = 1f / Math.Max(1, foreground);
        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= scale;
        }

        return sum * scale;
    }
}
