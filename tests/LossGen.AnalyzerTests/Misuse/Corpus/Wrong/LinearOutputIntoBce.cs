// The model is a bare linear layer and the criterion BCELoss: it throws on the first value outside [0, 1].
// https://github.com/ray-project/ray/issues/17117
using System;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;

static partial class Losses
{
    [BCELoss]
    public static partial float Bce(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> labels, Span<float> probabilitiesGradient);
}

static class Operators
{
    public static Tensor TrainOnTensors(Tensor x, Tensor y)
    {
        var model = nn.Linear(1, 1);
        var criterion = nn.BCELoss();
        var output = model.forward(x);
        return criterion.forward(output, y); // expect: LG1007
    }

    public static float TrainOnSpans([Logits] ReadOnlySpan<float> scores, ReadOnlySpan<float> labels, Span<float> gradient)
    {
        ReadOnlySpan<float> firstHalf = scores[..labels.Length];
        return Losses.Bce(firstHalf, labels, gradient); // expect: LG1007
    }
}
