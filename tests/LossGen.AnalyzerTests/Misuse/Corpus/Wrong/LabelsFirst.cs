// scikit-learn and Keras take labels first; the call compiles here too and differentiates by the labels.
// https://github.com/lucidrains/DALLE2-pytorch/issues/30 and https://github.com/autonomousvision/sledge/issues/4
using System;
using LossGen;

static partial class Losses
{
    [BCEWithLogitsLoss]
    public static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [PoissonNLLLoss]
    public static partial float Counts(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
}

sealed class Trainer
{
    private readonly float[] gradient = new float[256];

    public float Classify(float[] labels, float[] logits)
    {
        return Losses.Bce(labels, logits, gradient); // expect: LG1031
    }

    public float Count(float[] target, float[] prediction)
    {
        return Losses.Counts(target, prediction, gradient); // expect: LG1031
    }
}
