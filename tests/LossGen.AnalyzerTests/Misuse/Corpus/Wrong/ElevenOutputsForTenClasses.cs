// The network has one output too many, for an "unknown" that was dropped later; no whole number of rows fits.
// Slices make it harder to see: the length is that of the slice, not of the workspace.
using System;
using LossGen;

static partial class Losses
{
    [NLLLoss(Classes = 10)]
    public static partial float Nll(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<byte> digits);

    [L1Loss]
    public static partial double L1(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> xGradient);
}

sealed class Workspace
{
    private readonly double[] memory = new double[300];

    public float Classify()
    {
        ReadOnlySpan<byte> digits = [3, 1, 4];
        float[] output = new float[3 * 11];
        return Losses.Nll(output, digits); // expect: LG1034
    }

    public double Regress()
    {
        Span<double> x = memory.AsSpan(0, 100);
        Span<double> y = memory.AsSpan(100, 100);
        Span<double> gradient = memory.AsSpan(200, 50);
        return Losses.L1(x, y, gradient); // expect: LG1034
    }
}
