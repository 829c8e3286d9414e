// LG1045: Numbers of 16 bits for what they cannot hold
using System;
using LossGen;

namespace Misuse.LG1045;

static partial class Losses
{
    [MSELoss(Reduction.Sum)]
    public static partial Half Total(ReadOnlySpan<Half> pixels, ReadOnlySpan<Half> target, Span<Half> pixelsGradient);

    public static double Compare(Func<int, Half> image)
    {
        Half[] pixels = new Half[512 * 512], target = new Half[512 * 512], gradient = new Half[512 * 512];
        for (int i = 0; i < pixels.Length; i++)
        {
            pixels[i] = image(i);
        }

        return (double)Total(pixels, target, gradient);
    }
}
