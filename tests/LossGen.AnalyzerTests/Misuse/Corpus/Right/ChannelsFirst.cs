// Planes, one class after the other, as the loss reads them; the other layout is transposed first.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 6)]
    public static partial float Pixels(ReadOnlySpan<float> logits, ReadOnlySpan<byte> labels, int spatial, Span<float> logitsGradient);
}

static class Nchw
{
    public static float Loss(float[] nhwc, byte[] labels, int n, int spatial, float[] gradient)
    {
        const int classes = 6;
        float[] nchw = new float[nhwc.Length];
        for (int i = 0; i < n; i++)
        {
            for (int s = 0; s < spatial; s++)
            {
                for (int c = 0; c < classes; c++)
                {
                    nchw[(i * classes + c) * spatial + s] = nhwc[(i * spatial + s) * classes + c];
                }
            }
        }

        return Losses.Pixels(nchw, labels, spatial, gradient);
    }
}
