// One sequence of CtcReference: its extended labels, the forward and backward logarithms, and the gradient.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.References;

internal sealed class CtcReferenceSequence
{
    private readonly OwnProblem problem;
    private readonly int sequence;
    private readonly int[] labels;
    private readonly double[][] logarithms;
    private readonly double[][] forward;
    private double[][]? backward;

    public CtcReferenceSequence(OwnProblem problem, int sequence)
    {
        this.problem = problem;
        this.sequence = sequence;
        Frames = (int)problem.Integers["inputLengths"][sequence];
        labels = Extended(problem, sequence);
        logarithms = [.. Enumerable.Range(0, Frames).Select(Logarithms)];
        forward = Forward();
        Loss = Frames == 0
            ? (labels.Length == 1 ? 0 : double.PositiveInfinity)
            : -LogSum(forward[^1][^1], labels.Length > 1 ? forward[^1][^2] : double.NegativeInfinity);
    }

    /// <summary>The number of frames that count.</summary>
    public int Frames { get; }

    /// <summary>The loss, +∞ where there is no alignment.</summary>
    public double Loss { get; }

    /// <summary>Where a frame's class stands in the data.</summary>
    public int Index(int frame, int c) => ((((frame * problem.Rows) + sequence) * problem.RowLength) + c);

    /// <summary>A frame's probabilities without the share of all alignments that each class has.</summary>
    public double[] Gradient(int frame)
    {
        double[] after = (backward ??= Backward())[frame];
        double[] gradient = [.. logarithms[frame].Select(Math.Exp)];
        if (!double.IsFinite(Loss))
        {
            return [.. gradient.Select(_ => double.NaN)];
        }

        for (int s = 0; s < labels.Length; s++)
        {
            gradient[labels[s]] -= Math.Exp(forward[frame][s] + after[s] + Loss);
        }

        return gradient;
    }

    private static int[] Extended(OwnProblem problem, int sequence)
    {
        long[] targets = problem.Integers["targets"], lengths = problem.Integers["targetLengths"];
        long start = targets.Length == lengths.Sum() ? lengths.Take(sequence).Sum() : sequence * (targets.Length / problem.Rows);
        List<int> extended = [(int)problem.Options["blank"]];
        for (long i = start; i < start + lengths[sequence]; i++)
        {
            extended.Add((int)targets[i]);
            extended.Add((int)problem.Options["blank"]);
        }

        return [.. extended];
    }

    private double[] Logarithms(int frame)
    {
        double[] values = [.. Enumerable.Range(0, problem.RowLength).Select(c => problem.Values["logProbabilities"][Index(frame, c)])];
        return problem.Is("fromLogits") ? [.. values.Select(value => value - LogSum(values))] : values;
    }

    private bool MayJump(int s) => s >= 2 && s % 2 == 1 && labels[s] != labels[s - 2];

    private double[][] Forward()
    {
        double[][] rows = [.. Enumerable.Range(0, Frames).Select(_ => new double[labels.Length])];
        for (int t = 0; t < Frames; t++)
        {
            for (int s = 0; s < labels.Length; s++)
            {
                double At(int from) => t == 0 ? (from < 0 ? 0 : double.NegativeInfinity) : from < 0 ? double.NegativeInfinity : rows[t - 1][from];
                double arrived = t == 0 ? (s < 2 ? 0 : double.NegativeInfinity) : LogSum(At(s), At(s - 1), MayJump(s) ? At(s - 2) : double.NegativeInfinity);
                rows[t][s] = arrived + logarithms[t][labels[s]];
            }
        }

        return rows;
    }

    // The logarithm of what the frames after each one have to be.
    private double[][] Backward()
    {
        double[][] rows = new double[Frames][];
        double[] after = [.. labels.Select((_, s) => s >= labels.Length - 2 ? 0 : double.NegativeInfinity)];
        for (int t = Frames - 1; t >= 0; t--)
        {
            rows[t] = after;
            double From(int s) => s < labels.Length ? rows[t][s] + logarithms[t][labels[s]] : double.NegativeInfinity;
            after = [.. labels.Select((_, s) => LogSum(From(s), From(s + 1), s + 2 < labels.Length && MayJump(s + 2) ? From(s + 2) : double.NegativeInfinity))];
        }

        return rows;
    }

    private static double LogSum(params double[] values)
    {
        double greatest = values.Max();
        return double.IsNegativeInfinity(greatest) ? greatest : greatest + Math.Log(values.Sum(value => Math.Exp(value - greatest)));
    }
}
