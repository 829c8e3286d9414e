// A softmax inside the model, over attention scores, whose results are weights and never the model's output.
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 16)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Attention
{
    public static float OnSpans(float[] scores, float[] values, int target, float[] gradient)
    {
        float[] attention = new float[scores.Length];
        float[] output = new float[16];
        TensorPrimitives.SoftMax(scores, attention);
        for (int i = 0; i < attention.Length; i++)
        {
            TensorPrimitives.MultiplyAdd(values.AsSpan(16 * i, 16), attention[i], output, output);
        }

        return Losses.CrossEntropy(output, [target], gradient);
    }

    public static Tensor OnTensors(Tensor query, Tensor key, Tensor value, Tensor labels)
    {
        var weights = nn.functional.softmax(query.matmul(key.t()), 1);
        var context = weights.matmul(value);
        var output = nn.Linear(64, 16).forward(context);
        return nn.functional.cross_entropy(output, labels);
    }
}
