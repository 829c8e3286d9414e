// The pair as it should be, on spans and on tensors.
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [NLLLoss(Classes = 5)]
    public static partial float Nll(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<int> stars, Span<float> logProbabilitiesGradient);
}

static class Reviews
{
    public static float OnSpans(ReadOnlySpan<float> scores, int stars, Span<float> gradient)
    {
        Span<float> row = stackalloc float[5];
        float max = TensorPrimitives.Max(scores);
        TensorPrimitives.Subtract(scores, max, row);
        float logSum = 0;
        foreach (float x in row)
        {
            logSum += MathF.Exp(x);
        }

        logSum = MathF.Log(logSum);
        TensorPrimitives.Subtract(row, logSum, row);
        return Losses.Nll(row, [stars], gradient);
    }

    public static Tensor OnTensors(Tensor scores, Tensor stars)
    {
        var model = nn.Sequential(nn.Linear(300, 5), nn.LogSoftmax(1));
        var criterion = nn.NLLLoss();
        return criterion.forward(model.forward(scores), stars);
    }
}
