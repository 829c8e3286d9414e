// Offsets go through sigmoid and exp to become boxes; objectness stays a logit for its loss.
using System;
using LossGen;

static partial class Losses
{
    [GIoULoss]
    public static partial float Boxes(ReadOnlySpan<float> boxes, ReadOnlySpan<float> truth, Span<float> boxesGradient);

    [SigmoidFocalLoss]
    public static partial float Objects(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);
}

sealed class Head(float stride)
{
    private static float Sigmoid(float x) => 1 / (1 + MathF.Exp(-x));

    public float Loss(float[] raw, float[] truth, float[] isObject, float[] boxGradient, float[] objectGradient)
    {
        int n = isObject.Length;
        float[] boxes = new float[4 * n];
        float[] objectness = new float[n];
        for (int i = 0; i < n; i++)
        {
            float x = Sigmoid(raw[5 * i]) * stride, y = Sigmoid(raw[5 * i + 1]) * stride;
            float w = MathF.Exp(raw[5 * i + 2]), h = MathF.Exp(raw[5 * i + 3]);
            (boxes[4 * i], boxes[4 * i + 1], boxes[4 * i + 2], boxes[4 * i + 3]) = (x - w / 2, y - h / 2, x + w / 2, y + h / 2);
            objectness[i] = raw[5 * i + 4];
        }

        return Losses.Boxes(boxes, truth, boxGradient) + Losses.Objects(objectness, isObject, objectGradient);
    }
}
