// Softmax outputs are right where the loss wants probabilities: as the target of cross entropy.
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 100)]
    public static partial float Soft(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> logitsGradient);

    [CrossEntropyLoss(Classes = 100, LabelSmoothing = 0.1)]
    public static partial float Hard(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Distillation
{
    public static float OnSpans(float[] student, float[] teacher, int label, float[] a, float[] b)
    {
        Span<float> soft = stackalloc float[100];
        TensorPrimitives.SoftMax(teacher, soft);
        return 0.5f * Losses.Soft(student, soft, a) + 0.5f * Losses.Hard(student, [label], b);
    }

    public static Tensor OnTensors(Tensor student, Tensor teacher, Tensor labels)
    {
        var soft = teacher.softmax(1);
        return nn.functional.cross_entropy(student, soft) + nn.functional.cross_entropy(student, labels, ignore_index: 255, label_smoothing: 0.1);
    }
}
