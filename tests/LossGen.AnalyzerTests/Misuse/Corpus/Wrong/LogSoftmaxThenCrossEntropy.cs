// Log-softmax and then cross entropy: the value is the same, the work is done twice and the next reader is misled.
// https://github.com/speedinghzl/Pytorch-Deeplab/issues/2
using System;
using System.Numerics.Tensors;
using LossGen;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 21)]
    public static partial float Pixels(ReadOnlySpan<float> logits, ReadOnlySpan<byte> labels, Span<float> logitsGradient);
}

static class Segmenter
{
    public static float OnSpans(ReadOnlySpan<float> scores, ReadOnlySpan<byte> labels, Span<float> gradient)
    {
        Span<float> logProbabilities = new float[scores.Length];
        for (int i = 0; i < labels.Length; i++)
        {
            Span<float> row = logProbabilities.Slice(i * 21, 21);
            TensorPrimitives.SoftMax(scores.Slice(i * 21, 21), row);
            TensorPrimitives.Log(row, row); // expect: LG1043
        }

        return Losses.Pixels(logProbabilities, labels, gradient); // expect: LG1002
    }

    public static Tensor OnTensors(Tensor scores, Tensor labels)
    {
        var prediction = nn.functional.log_softmax(scores, 1);
        return nn.functional.cross_entropy(prediction, labels, ignore_index: 255); // expect: LG1002
    }
}
