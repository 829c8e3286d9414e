// What several of the composed losses share: each works in blocks that stay in the first-level cache, with scratch
// memory on the stack that nobody clears. Called by the losses of this class.
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace LossGen.Benchmarks.Composed;

[SkipLocalsInit]
internal static partial class ComposedLosses
{
    // Elements, four kilobytes; a loss has up to eight of them in hand.
    private const int Block = 1024;

    // The target of rows that count for nothing, as in PyTorch.
    private const int IgnoredTarget = -100;

    // Takes every normal number beyond 1.
    private const float Steepness = 3e38f;

    /// <summary>The gradient's block, or where there is no gradient a block to work in.</summary>
    private static Span<float> Part(Span<float> gradient, int from, int count, Span<float> spare) =>
        gradient.IsEmpty ? spare[..count] : gradient.Slice(from, count);

    /// <summary>A row of the gradient, or of none.</summary>
    private static Span<float> Row(Span<float> gradient, int row, int length) =>
        gradient.IsEmpty ? [] : gradient.Slice(row * length, length);

    /// <summary>Plus or minus a size, or 0 where the value is.</summary>
    private static void Signs(ReadOnlySpan<float> values, float size, Span<float> result)
    {
        TensorPrimitives.Multiply(values, Steepness, result);
        TensorPrimitives.Clamp(result, -size, size, result);
    }

    /// <summary>1 where the value is above 0, else 0.</summary>
    private static void Positives(ReadOnlySpan<float> values, Span<float> result)
    {
        TensorPrimitives.Multiply(values, Steepness, result);
        TensorPrimitives.Clamp(result, 0, 1, result);
    }

    /// <summary>The sum of log(1 + e^x).</summary>
    private static double SumOfSoftplus(ReadOnlySpan<float> x, Span<float> scratch)
    {
        TensorPrimitives.Max(x, 0f, scratch);
        double sum = TensorPrimitives.Sum(scratch);
        TensorPrimitives.Abs(x, scratch);
        TensorPrimitives.Negate(scratch, scratch);
        TensorPrimitives.Exp(scratch, scratch);
        TensorPrimitives.LogP1(scratch, scratch);
        return sum + TensorPrimitives.Sum(scratch);
    }

    /// <summary>Writes e^(x − shift) and returns the sum.</summary>
    private static double Exponentials(ReadOnlySpan<float> x, float shift, Span<float> result)
    {
        double sum = 0;
        for (int from = 0; from < x.Length; from += Block)
        {
            int count = Math.Min(Block, x.Length - from);
            Span<float> part = result.Slice(from, count);
            TensorPrimitives.Subtract(x.Slice(from, count), shift, part);
            TensorPrimitives.Exp(part, part);
            sum += TensorPrimitives.Sum(part);
        }

        return sum;
    }

    /// <summary>The sum of e^(x − shift).</summary>
    private static double SumOfExponentials(ReadOnlySpan<float> x, float shift)
    {
        Span<float> scratch = stackalloc float[Block];
        double sum = 0;
        for (int from = 0; from < x.Length; from += Block)
        {
            int count = Math.Min(Block, x.Length - from);
            sum += Exponentials(x.Slice(from, count), shift, scratch[..count]);
        }

        return sum;
    }

    /// <summary>
    /// The greatest value of each row, the exponentials of what is less, and their sums. Rows that are longer than a
    /// block come one at a time, and need no room for the exponentials.
    /// </summary>
    private static void Softmaxes(ReadOnlySpan<float> x, int length, Span<float> exponentials, Span<float> maxima, Span<float> totals)
    {
        if (length > Block)
        {
            maxima[0] = TensorPrimitives.Max(x);
            totals[0] = (float)(exponentials.IsEmpty ? SumOfExponentials(x, maxima[0]) : Exponentials(x, maxima[0], exponentials));
            return;
        }

        for (int row = 0; row < x.Length / length; row++)
        {
            ReadOnlySpan<float> values = x.Slice(row * length, length);
            maxima[row] = TensorPrimitives.Max(values);
            TensorPrimitives.Subtract(values, maxima[row], exponentials.Slice(row * length, length));
        }

        TensorPrimitives.Exp(exponentials, exponentials);
        for (int row = 0; row < x.Length / length; row++)
        {
            totals[row] = TensorPrimitives.Sum(exponentials.Slice(row * length, length));
        }
    }
}
