// One sequence of CTC in plain loops. Made by PlainLosses.CTCLoss.
namespace LossGen.Benchmarks.Plain;

internal readonly ref struct CtcSteps(
    ReadOnlySpan<float> logProbabilities, int sequences, int sequence, int classes, int length, ReadOnlySpan<int> states)
{
    private readonly ReadOnlySpan<float> logProbabilities = logProbabilities;
    private readonly ReadOnlySpan<int> states = states;

    /// <summary>Fills a row of logarithms for each step; returns that of the probability of the target.</summary>
    public double Forward(Span<float> rows)
    {
        int width = states.Length;
        if (length == 0)
        {
            return width == 1 ? 0 : double.NegativeInfinity;
        }

        for (int t = 0; t < length; t++)
        {
            ReadOnlySpan<float> x = logProbabilities.Slice(((t * sequences) + sequence) * classes, classes);
            Span<float> row = rows.Slice(t * width, width);
            for (int s = 0; s < width; s++)
            {
                float before = s < 2 ? 0 : float.NegativeInfinity;
                if (t > 0)
                {
                    ReadOnlySpan<float> last = rows.Slice((t - 1) * width, width);
                    before = Add(last[s], s > 0 ? last[s - 1] : float.NegativeInfinity, Skips(s) ? last[s - 2] : float.NegativeInfinity);
                }

                row[s] = before + x[states[s]];
            }
        }

        ReadOnlySpan<float> end = rows.Slice((length - 1) * width, width);
        return Add(end[^1], width > 1 ? end[^2] : float.NegativeInfinity, float.NegativeInfinity);
    }

    /// <summary>Writes the gradient of the logits under a log-softmax.</summary>
    public void Backward(ReadOnlySpan<float> rows, Span<float> scratch, double logarithm, float scale, Span<float> gradient)
    {
        int width = states.Length;
        for (int t = length - 1; t >= 0; t--)
        {
            int place = ((t * sequences) + sequence) * classes;
            ReadOnlySpan<float> x = logProbabilities.Slice(place, classes);
            Span<float> g = gradient.Slice(place, classes);
            for (int c = 0; c < g.Length; c++)
            {
                g[c] = MathF.Exp(x[c]) * scale;
            }

            // This step's row holds what may still follow; the next step's also has its own probabilities in it.
            Span<float> row = scratch.Slice(t % 2 * width, width);
            ReadOnlySpan<float> next = scratch.Slice((t + 1) % 2 * width, width);
            for (int s = 0; s < width; s++)
            {
                float after = s >= width - 2 ? 0 : float.NegativeInfinity;
                if (t < length - 1)
                {
                    after = Add(
                        next[s],
                        s + 1 < width ? next[s + 1] : float.NegativeInfinity,
                        s + 2 < width && Skips(s + 2) ? next[s + 2] : float.NegativeInfinity);
                }

                g[states[s]] -= MathF.Exp((float)(rows[(t * width) + s] + after - logarithm)) * scale;
                row[s] = after + x[states[s]];
            }
        }
    }

    // The logarithm of the sum.
    private static float Add(float a, float b, float c)
    {
        float largest = Math.Max(a, Math.Max(b, c));
        return largest == float.NegativeInfinity
            ? largest
            : largest + MathF.Log(MathF.Exp(a - largest) + MathF.Exp(b - largest) + MathF.Exp(c - largest));
    }

    // From a label to the next without a blank between, if they differ.
    private bool Skips(int state) => state % 2 == 1 && state > 1 && states[state] != states[state - 2];
}
