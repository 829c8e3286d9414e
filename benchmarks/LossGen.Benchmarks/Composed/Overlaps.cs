// Losses of overlap composed from TensorPrimitives. Compared with the generated losses by the benchmarks.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
{
    private const float Smooth = 1;

    public static float DiceLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int spatial, Span<float> inputGradient)
    {
        double loss = 0;
        int planes = input.Length / spatial;
        for (int plane = 0; plane < planes; plane++)
        {
            ReadOnlySpan<float> y = target.Slice(plane * spatial, spatial);
            (double hits, double predicted, double actual) = Overlap(input.Slice(plane * spatial, spatial), y);
            double whole = predicted + actual + Smooth;
            double planeLoss = (predicted + actual - (2 * hits)) / whole;
            loss += planeLoss;
            WriteLine(y, (1 - planeLoss) / whole / planes, -2 / whole / planes, Row(inputGradient, plane, spatial));
        }

        return (float)(loss / planes);
    }

    public static float TverskyLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int spatial, Span<float> inputGradient)
    {
        const float Alpha = 0.5f;
        const float Beta = 0.5f;
        double loss = 0;
        int planes = input.Length / spatial;
        for (int plane = 0; plane < planes; plane++)
        {
            ReadOnlySpan<float> y = target.Slice(plane * spatial, spatial);
            (double hits, double predicted, double actual) = Overlap(input.Slice(plane * spatial, spatial), y);
            double wrong = (Alpha * (predicted - hits)) + (Beta * (actual - hits));
            double whole = hits + wrong + Smooth;
            double planeLoss = wrong / whole;
            loss += planeLoss;
            double slope = -(Alpha + Beta + (planeLoss * (1 - Alpha - Beta)));
            WriteLine(y, Alpha * (1 - planeLoss) / whole / planes, slope / whole / planes, Row(inputGradient, plane, spatial));
        }

        return (float)(loss / planes);
    }

    public static float JaccardLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int spatial, Span<float> inputGradient)
    {
        double loss = 0;
        int planes = input.Length / spatial;
        for (int plane = 0; plane < planes; plane++)
        {
            ReadOnlySpan<float> y = target.Slice(plane * spatial, spatial);
            (double hits, double predicted, double actual) = Overlap(input.Slice(plane * spatial, spatial), y);
            double whole = predicted + actual - hits + Smooth;
            double planeLoss = (predicted + actual - (2 * hits)) / whole;
            loss += planeLoss;
            WriteLine(y, (1 - planeLoss) / whole / planes, (planeLoss - 2) / whole / planes, Row(inputGradient, plane, spatial));
        }

        return (float)(loss / planes);
    }

    private static (double Hits, double Predicted, double Actual) Overlap(ReadOnlySpan<float> input, ReadOnlySpan<float> target)
    {
        (double hits, double predicted, double actual) = (0, 0, 0);
        for (int from = 0; from < input.Length; from += Block)
        {
            int count = Math.Min(Block, input.Length - from);
            ReadOnlySpan<float> x = input.Slice(from, count);
            ReadOnlySpan<float> y = target.Slice(from, count);
            hits += TensorPrimitives.Dot(x, y);
            predicted += TensorPrimitives.Sum(x);
            actual += TensorPrimitives.Sum(y);
        }

        return (hits, predicted, actual);
    }

    // The slope is straight in the label.
    private static void WriteLine(ReadOnlySpan<float> target, double atZero, double slope, Span<float> gradient)
    {
        for (int from = 0; from < gradient.Length; from += Block)
        {
            Span<float> g = gradient.Slice(from, Math.Min(Block, gradient.Length - from));
            TensorPrimitives.Multiply(target.Slice(from, g.Length), (float)slope, g);
            TensorPrimitives.Add(g, (float)atZero, g);
        }
    }
}
