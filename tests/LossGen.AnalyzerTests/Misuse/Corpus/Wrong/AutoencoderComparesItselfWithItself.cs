// The reconstruction was written over the input, so the loss compares a buffer with itself and is 0.
// Distillation code has compared the teacher with the teacher too:
// https://github.com/labmlai/annotated_deep_learning_paper_implementations/issues/66
using System;
using LossGen;

static partial class Losses
{
    [MSELoss]
    public static partial float Reconstruction(ReadOnlySpan<float> output, ReadOnlySpan<float> input, Span<float> outputGradient);
}

sealed class Autoencoder(int size)
{
    private readonly float[] buffer = new float[size];
    private readonly float[] gradient = new float[size];

    public float Step(ReadOnlySpan<float> image)
    {
        image.CopyTo(buffer);
        for (int i = 0; i < buffer.Length; i++)
        {
            buffer[i] = MathF.Max(0, buffer[i] * 0.9f);
        }

        return Losses.Reconstruction(buffer, buffer, gradient); // expect: LG1029
    }

    public float Tail(Span<float> output)
    {
        Span<float> target = output;
        return Losses.Reconstruction(output, target, gradient); // expect: LG1029
    }
}
