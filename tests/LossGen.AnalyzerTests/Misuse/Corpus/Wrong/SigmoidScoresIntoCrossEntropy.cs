// Class scores of a detector go through a sigmoid and then into cross entropy: squashed to (0, 1), the loss can't reach 0.
// https://github.com/eriklindernoren/PyTorch-YOLOv3/issues/108
using System;
using System.Numerics.Tensors;
using LossGen;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 80)]
    public static partial float Category(ReadOnlySpan<float> logits, ReadOnlySpan<int> categories, Span<float> logitsGradient);
}

static class YoloHead
{
    public static float ClassLoss(ReadOnlySpan<float> raw, ReadOnlySpan<int> categories, Span<float> gradient)
    {
        Span<float> scores = new float[categories.Length * 80];
        for (int i = 0; i < categories.Length; i++)
        {
            ReadOnlySpan<float> box = raw.Slice(i * 85, 85);
            TensorPrimitives.Sigmoid(box[5..], scores.Slice(i * 80, 80));
        }

        return Losses.Category(scores, categories, gradient); // expect: LG1010
    }

    public static Tensor ClassLoss(Tensor prediction, Tensor categories)
    {
        var scores = sigmoid(prediction);
        return nn.functional.cross_entropy(scores, categories); // expect: LG1010
    }
}
