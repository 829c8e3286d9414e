// Labels of −1 and +1, from a data set for support vector machines, under a loss for 0 and 1: it falls below zero and stays there.
// PASCAL VOC's labels do it: https://github.com/durandtibo/wildcat.pytorch/issues/2
using System;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);

    [MultiLabelSoftMarginLoss(Classes = 4)]
    public static partial float MultiLabel(ReadOnlySpan<float> logits, ReadOnlySpan<float> labels, Span<float> logitsGradient);
}

static class Adaboost
{
    public static float Train(float[] logits, bool[] isFace, float[] gradient)
    {
        float[] y = new float[isFace.Length];
        for (int i = 0; i < y.Length; i++)
        {
            y[i] = isFace[i] ? 1 : -1;
        }

        return Losses.Bce(logits, y, gradient); // expect: LG1037
    }

    public static float Voc(float[] logits, float[] gradient)
    {
        float[] objects = [1, -1, -1, 1];
        return Losses.MultiLabel(logits, objects, gradient); // expect: LG1037
    }
}
