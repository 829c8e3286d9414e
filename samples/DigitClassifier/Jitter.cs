// A little disorder for the training images: each is turned, stretched and shifted by a random amount every
// time it is shown, so that the network learns shapes and not pixels. Used by Training.
namespace DigitClassifier;

internal sealed class Jitter(Random random)
{
    private const double Angle = 0.15;
    private const double Stretch = 0.1;
    private const double Shift = 0.6;

    /// <summary>Writes the disturbed image, sampled linearly between the pixels; outside is paper.</summary>
    public void Apply(ReadOnlySpan<float> image, Span<float> result)
    {
        (double sin, double cos) = Math.SinCos(Within(Angle));
        double scale = 1 + Within(Stretch);
        double middleX = ((Digits.Side - 1) / 2.0) + Within(Shift);
        double middleY = ((Digits.Side - 1) / 2.0) + Within(Shift);
        for (int i = 0; i < result.Length; i++)
        {
            double x = (i % Digits.Side) - ((Digits.Side - 1) / 2.0);
            double y = (i / Digits.Side) - ((Digits.Side - 1) / 2.0);
            result[i] = Sample(image, middleX + (scale * ((cos * x) - (sin * y))), middleY + (scale * ((sin * x) + (cos * y))));
        }
    }

    private double Within(double bound) => ((2 * random.NextDouble()) - 1) * bound;

    private static float Sample(ReadOnlySpan<float> image, double x, double y)
    {
        int left = (int)Math.Floor(x);
        int top = (int)Math.Floor(y);
        double right = x - left;
        double below = y - top;
        return (float)(
            ((1 - below) * (((1 - right) * Pixel(image, left, top)) + (right * Pixel(image, left + 1, top)))) +
            (below * (((1 - right) * Pixel(image, left, top + 1)) + (right * Pixel(image, left + 1, top + 1)))));
    }

    private static float Pixel(ReadOnlySpan<float> image, int x, int y) =>
        (uint)x < Digits.Side && (uint)y < Digits.Side ? image[(y * Digits.Side) + x] : 0;
}
