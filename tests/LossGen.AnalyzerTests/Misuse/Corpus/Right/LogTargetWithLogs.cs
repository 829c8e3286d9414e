// Both sides are logarithms and the declaration says so; TorchSharp is told too, though true is its default.
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [KLDivLoss(LossGen.Reduction.BatchMean, Classes = 10, LogTarget = true)]
    public static partial float Kl(ReadOnlySpan<float> student, ReadOnlySpan<float> teacher, Span<float> studentGradient);
}

static class Distillation
{
    private static void LogSoftmax(ReadOnlySpan<float> logits, [LogProbabilities] Span<float> result)
    {
        TensorPrimitives.Subtract(logits, TensorPrimitives.Max(logits), result);
        float sum = 0;
        foreach (float x in result)
        {
            sum += MathF.Exp(x);
        }

        TensorPrimitives.Subtract(result, MathF.Log(sum), result);
    }

    public static float OnSpans(float[] student, float[] teacher, float[] gradient)
    {
        Span<float> a = stackalloc float[10];
        Span<float> b = stackalloc float[10];
        LogSoftmax(student, a);
        LogSoftmax(teacher, b);
        return Losses.Kl(a, b, gradient);
    }

    public static float Annotated([LogProbabilities] float[] student, [LogProbabilities] float[] teacher, float[] gradient) =>
        Losses.Kl(student, teacher, gradient);

    public static Tensor OnTensors(Tensor student, Tensor teacher)
    {
        var a = nn.functional.log_softmax(student, 1);
        var b = nn.functional.log_softmax(teacher, 1);
        return nn.functional.kl_div(a, b, log_target: true, reduction: nn.Reduction.Sum) / student.shape[0];
    }
}
