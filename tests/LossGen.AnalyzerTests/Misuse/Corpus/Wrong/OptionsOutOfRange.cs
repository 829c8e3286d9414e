// Options that divide, or that name a direction, with the value that people try to switch them off with.
// Each raises at run time in PyTorch, hours after the job was queued.
using System;
using LossGen;

static partial class Losses
{
    [HuberLoss]
    public static partial float Huber(ReadOnlySpan<float> x, ReadOnlySpan<float> y, float delta, Span<float> xGradient);

    [QuantileLoss]
    public static partial float Pinball(ReadOnlySpan<float> x, ReadOnlySpan<float> y, float quantile, Span<float> xGradient);

    [InfoNCELoss(Dimensions = 64)]
    public static partial float Contrast(ReadOnlySpan<float> q, ReadOnlySpan<float> k, Span<float> scratch, float temperature, Span<float> qGradient);

    [SigmoidFocalLoss]
    public static partial float Focal(ReadOnlySpan<float> x, ReadOnlySpan<float> y, float alpha, float gamma, Span<float> xGradient);

    [TweedieLoss]
    public static partial float Tweedie(ReadOnlySpan<float> x, ReadOnlySpan<float> y, float power, Span<float> xGradient);
}

sealed class Sweep(float[] x, float[] y, float[] scratch, float[] gradient)
{
    private const float Percentile = 95;

    public float[] Run() =>
    [
        Losses.Huber(x, y, 0f, gradient), // expect: LG1014
        Losses.Pinball(x, y, Percentile, gradient), // expect: LG1014
        Losses.Contrast(x, y, scratch, 0f, gradient), // expect: LG1014
        Losses.Focal(x, y, 2f, 0.25f, gradient), // expect: LG1014
        Losses.Focal(x, y, 0.25f, -2f, gradient), // expect: LG1014
        Losses.Tweedie(x, y, 2f, gradient), // expect: LG1014
    ];
}
