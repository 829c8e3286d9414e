// A mean that is divided by what is not its batch: a number of tasks, bits for nats, an accumulation of micro-batches.
using System;
using System.Linq;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 256)]
    public static partial float Bytes(ReadOnlySpan<float> logits, ReadOnlySpan<byte> next, Span<float> logitsGradient);
}

static class Compression
{
    private const int Tasks = 3;

    public static float BitsPerByte(float[] logits, byte[] next, float[] gradient) =>
        Losses.Bytes(logits, next, gradient) / MathF.Log(2);

    public static float ManyTasks(float[] logits, byte[] next, float[] gradient)
    {
        float loss = Losses.Bytes(logits, next, gradient);
        TensorPrimitives.Divide(gradient, Tasks, gradient);
        return loss / Tasks;
    }

    public static float MicroBatches(float[][] logits, byte[][] next, float[] accumulated)
    {
        float sum = 0;
        foreach (var (x, y) in logits.Zip(next))
        {
            float[] gradient = new float[accumulated.Length];
            sum += Losses.Bytes(x, y, gradient) / logits.Length;
            TensorPrimitives.MultiplyAdd(gradient, 1f / logits.Length, accumulated, accumulated);
        }

        return sum;
    }
}
