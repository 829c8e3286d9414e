// One sequence of CTC composed from TensorPrimitives. Rows of states have two more elements of −∞ in front, or behind
// for the way back, so that the states from where a path comes are slices of them. Made by ComposedLosses.CTCLoss.
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Composed;

internal readonly ref struct CtcLattice
{
    private const int Margin = 2;

    // Takes the place of −∞ where that would be subtracted from itself.
    private const float Lowest = -1e30f;
    private readonly ReadOnlySpan<float> logProbabilities;
    private readonly ReadOnlySpan<int> states;
    private readonly Span<float> rows;
    private readonly Span<float> barriers;
    private readonly Span<float> emission;
    private readonly Span<float> greatest;
    private readonly Span<float> ways;
    private readonly int sequences;
    private readonly int sequence;
    private readonly int classes;
    private readonly int length;

    public CtcLattice(
        Span<float> room, ReadOnlySpan<float> logProbabilities, int sequences, int sequence, int classes, int length, ReadOnlySpan<int> states)
    {
        int width = states.Length;
        this.logProbabilities = logProbabilities;
        this.states = states;
        this.sequences = sequences;
        this.sequence = sequence;
        this.classes = classes;
        this.length = length;
        rows = room[..((length + 1) * (width + Margin))];
        room = room[rows.Length..];
        barriers = room[..(width + Margin)];
        emission = room.Slice(barriers.Length, width);
        greatest = room.Slice(barriers.Length + width, width);
        ways = room.Slice(barriers.Length + (2 * width), 3 * width);

        // 0 where a path may skip the blank before a label, behind another label.
        barriers.Fill(float.NegativeInfinity);
        for (int s = 3; s < width; s += 2)
        {
            barriers[s] = states[s] != states[s - 2] ? 0 : float.NegativeInfinity;
        }
    }

    /// <summary>How much memory a sequence takes.</summary>
    public static int Needed(int length, int width) => ((length + 2) * (width + Margin)) + (5 * width);

    /// <summary>Fills a row for each step; returns the logarithm of the probability of the target.</summary>
    public double Forward()
    {
        int width = states.Length;
        if (length == 0)
        {
            return width == 1 ? 0 : double.NegativeInfinity;
        }

        for (int t = 0; t < length; t++)
        {
            Span<float> row = Row(t);
            row[..Margin].Fill(float.NegativeInfinity);
            Span<float> values = row[Margin..];
            if (t == 0)
            {
                values.Fill(float.NegativeInfinity);
                values[..Math.Min(2, width)].Clear();
            }
            else
            {
                ReadOnlySpan<float> last = Row(t - 1);
                Merge(last[Margin..], last.Slice(1, width), last[..width], barriers[..width], values);
            }

            Gather(t);
            TensorPrimitives.Add(values, emission, values);
        }

        Span<float> end = Row(length - 1);
        float largest = Math.Max(Math.Max(end[^1], end[^2]), Lowest);
        return largest + Math.Log(Math.Exp(end[^1] - largest) + Math.Exp(end[^2] - largest));
    }

    /// <summary>Writes the gradient of the logits under a log-softmax.</summary>
    public void Backward(double logarithm, float scale, Span<float> gradient)
    {
        int width = states.Length;
        Span<float> row = Row(length); // what may follow, with the step's own probabilities
        row.Fill(float.NegativeInfinity);
        Span<float> after = ways[..width];
        for (int t = length - 1; t >= 0; t--)
        {
            if (t == length - 1)
            {
                after.Fill(float.NegativeInfinity);
                after[Math.Max(width - 2, 0)..].Clear();
            }
            else
            {
                Merge(row[..width], row.Slice(1, width), row[Margin..], barriers[Margin..], after);
            }

            Gather(t);
            TensorPrimitives.Add(after, emission, row[..width]);
            TensorPrimitives.Add(Row(t)[Margin..], after, after);
            TensorPrimitives.Subtract(after, (float)logarithm, after);
            TensorPrimitives.Exp(after, after);
            TensorPrimitives.Multiply(after, scale, after);

            Span<float> g = gradient.Slice(Place(t), classes);
            TensorPrimitives.Exp(logProbabilities.Slice(Place(t), classes), g);
            TensorPrimitives.Multiply(g, scale, g);
            for (int s = 0; s < after.Length; s++)
            {
                g[states[s]] -= after[s];
            }
        }
    }

    private int Place(int step) => ((step * sequences) + sequence) * classes;

    private Span<float> Row(int step) => rows.Slice(step * (states.Length + Margin), states.Length + Margin);

    private void Gather(int step)
    {
        ReadOnlySpan<float> x = logProbabilities.Slice(Place(step), classes);
        for (int s = 0; s < emission.Length; s++)
        {
            emission[s] = x[states[s]];
        }
    }

    // log(e^a + e^b + e^(c + barrier))
    private void Merge(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, ReadOnlySpan<float> barrier, Span<float> result)
    {
        int width = a.Length;
        Span<float> first = ways[..width];
        Span<float> second = ways.Slice(width, width);
        Span<float> third = ways.Slice(2 * width, width);
        TensorPrimitives.Add(c, barrier, third);
        TensorPrimitives.Max(a, b, greatest);
        TensorPrimitives.Max(greatest, third, greatest);
        TensorPrimitives.Max(greatest, Lowest, greatest);
        TensorPrimitives.Subtract(a, greatest, first);
        TensorPrimitives.Subtract(b, greatest, second);
        TensorPrimitives.Subtract(third, greatest, third);
        TensorPrimitives.Exp(ways, ways);
        TensorPrimitives.Add(first, second, first);
        TensorPrimitives.Add(first, third, first);
        TensorPrimitives.Log(first, first);
        TensorPrimitives.Add(first, greatest, result);
    }
}
