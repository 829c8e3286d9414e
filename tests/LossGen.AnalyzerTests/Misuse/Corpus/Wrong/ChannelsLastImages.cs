// Pixels are stored with the classes of a pixel side by side; the loss reads planes, one class after the other.
// The usual result of taking activations from TensorFlow Lite or ONNX models in NHWC.
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 6)]
    public static partial float Pixels(ReadOnlySpan<float> logits, ReadOnlySpan<byte> labels, int spatial, Span<float> logitsGradient);
}

static class Nhwc
{
    public static float Loss(Func<int, int, int, float> network, byte[] labels, int n, int spatial)
    {
        const int classes = 6;
        float[] nhwc = new float[n * spatial * classes];
        for (int i = 0; i < n; i++)
        {
            for (int s = 0; s < spatial; s++)
            {
                for (int c = 0; c < classes; c++)
                {
                    nhwc[(i * spatial + s) * classes + c] = network(i, s, c);
                }
            }
        }

        return Losses.Pixels(nhwc, labels, spatial, new float[nhwc.Length]); // expect: LG1035
    }
}
