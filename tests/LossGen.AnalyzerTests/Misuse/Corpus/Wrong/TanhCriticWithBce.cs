// A discriminator with a tanh output, because "GANs use tanh": half of its outputs are negative, and BCE takes none.
// Asserts of this kind fill trackers: https://github.com/facebookresearch/pytorch_GAN_zoo/issues/82
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [BCELoss]
    public static partial double Adversarial(ReadOnlySpan<double> input, ReadOnlySpan<double> target, Span<double> inputGradient);
}

sealed class Critic
{
    private readonly double[] score = new double[64];

    public double OnFakes(ReadOnlySpan<double> features, Span<double> gradient)
    {
        Span<double> output = score.AsSpan(0, features.Length);
        TensorPrimitives.Tanh(features, output);
        Span<double> fake = stackalloc double[features.Length];
        fake.Clear();
        return Losses.Adversarial(output, fake, gradient); // expect: LG1007
    }

    public double OnReal(double[] features, double[] gradient)
    {
        double[] output = new double[features.Length];
        double[] real = new double[features.Length];
        for (int i = 0; i < output.Length; i++)
        {
            output[i] = Math.Tanh(features[i]);
            real[i] = 1;
        }

        return Losses.Adversarial(output, real, gradient); // expect: LG1007
    }
}
