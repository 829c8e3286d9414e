// What several of the plain losses share. Called by the losses of this class.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    // The target of rows that count for nothing, as in PyTorch.
    private const int IgnoredTarget = -100;

    private static float Sigmoid(float x)
    {
        float exponential = MathF.Exp(-Math.Abs(x));
        return (x >= 0 ? 1 : exponential) / (1 + exponential);
    }

    private static float Softplus(float x) => Math.Max(x, 0) + MathF.Log(1 + MathF.Exp(-Math.Abs(x)));

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        float sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static float Largest(ReadOnlySpan<float> values)
    {
        float largest = float.NegativeInfinity;
        foreach (float value in values)
        {
            largest = Math.Max(largest, value);
        }

        return largest;
    }
}
