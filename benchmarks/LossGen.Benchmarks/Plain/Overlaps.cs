// Plain loops of the losses of overlap: a loss for each plane of a segmentation. Compared with the generated losses by
// the benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    public static float DiceLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int spatial, Span<float> inputGradient)
    {
        const float Smooth = 1;
        double loss = 0;
        int planes = input.Length / spatial;
        for (int plane = 0; plane < planes; plane++)
        {
            ReadOnlySpan<float> x = input.Slice(plane * spatial, spatial);
            ReadOnlySpan<float> y = target.Slice(plane * spatial, spatial);
            (double hits, double alarms, double misses) = Overlap(x, y);
            double wrong = alarms + misses;
            double whole = (2 * hits) + wrong + Smooth;
            double planeLoss = wrong / whole;
            loss += planeLoss;
            if (!inputGradient.IsEmpty)
            {
                // The slope is straight in the label.
                Span<float> g = inputGradient.Slice(plane * spatial, spatial);
                WriteLine(y, (float)((1 - planeLoss) / whole / planes), (float)(-2 / whole / planes), g);
            }
        }

        return (float)(loss / planes);
    }

    public static float TverskyLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int spatial, Span<float> inputGradient)
    {
        const float Alpha = 0.5f;
        const float Beta = 0.5f;
        const float Smooth = 1;
        double loss = 0;
        int planes = input.Length / spatial;
        for (int plane = 0; plane < planes; plane++)
        {
            ReadOnlySpan<float> x = input.Slice(plane * spatial, spatial);
            ReadOnlySpan<float> y = target.Slice(plane * spatial, spatial);
            (double hits, double alarms, double misses) = Overlap(x, y);
            double wrong = (Alpha * alarms) + (Beta * misses);
            double whole = hits + wrong + Smooth;
            double planeLoss = wrong / whole;
            loss += planeLoss;
            if (!inputGradient.IsEmpty)
            {
                Span<float> g = inputGradient.Slice(plane * spatial, spatial);
                double slope = -(Alpha + Beta + (planeLoss * (1 - Alpha - Beta)));
                WriteLine(y, (float)(Alpha * (1 - planeLoss) / whole / planes), (float)(slope / whole / planes), g);
            }
        }

        return (float)(loss / planes);
    }

    public static float JaccardLoss(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int spatial, Span<float> inputGradient)
    {
        const float Smooth = 1;
        double loss = 0;
        int planes = input.Length / spatial;
        for (int plane = 0; plane < planes; plane++)
        {
            ReadOnlySpan<float> x = input.Slice(plane * spatial, spatial);
            ReadOnlySpan<float> y = target.Slice(plane * spatial, spatial);
            (double hits, double alarms, double misses) = Overlap(x, y);
            double wrong = alarms + misses;
            double whole = hits + wrong + Smooth;
            double planeLoss = wrong / whole;
            loss += planeLoss;
            if (!inputGradient.IsEmpty)
            {
                Span<float> g = inputGradient.Slice(plane * spatial, spatial);
                WriteLine(y, (float)((1 - planeLoss) / whole / planes), (float)((planeLoss - 2) / whole / planes), g);
            }
        }

        return (float)(loss / planes);
    }

    private static (double Hits, double Alarms, double Misses) Overlap(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        (double hits, double alarms, double misses) = (0, 0, 0);
        for (int i = 0; i < x.Length; i++)
        {
            hits += x[i] * y[i];
            alarms += x[i] * (1 - y[i]);
            misses += (1 - x[i]) * y[i];
        }

        return (hits, alarms, misses);
    }

    private static void WriteLine(ReadOnlySpan<float> y, float atZero, float slope, Span<float> result)
    {
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = atZero + (slope * y[i]);
        }
    }
}
