// The last layer is linear and the criterion NLLLoss: the loss falls without bound and nothing is learned.
// Met whenever a model written for CrossEntropyLoss is put under an older training script.
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [NLLLoss(Classes = 3)]
    public static partial float Nll(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> targets, Span<float> logProbabilitiesGradient);
}

sealed class Mlp
{
    private readonly float[] output = new float[3];

    [return: Logits]
    public ReadOnlySpan<float> Forward(ReadOnlySpan<float> x)
    {
        for (int c = 0; c < 3; c++)
        {
            output[c] = 0.5f * x[c % x.Length] + c;
        }

        return output;
    }

    public float Step(ReadOnlySpan<float> x, int label, Span<float> gradient)
    {
        ReadOnlySpan<float> scores = Forward(x);
        return Losses.Nll(scores, [label], gradient); // expect: LG1004
    }
}

static class OnTensors
{
    public static Tensor Step(Tensor x, Tensor labels)
    {
        var head = nn.Linear(64, 3);
        var scores = head.forward(x);
        return nn.functional.nll_loss(scores, labels); // expect: LG1004
    }
}
