// CTC as its definition says, in logarithms: the two recursions over labels with a blank between all of them, a
// cell at a time (Graves et al. 2006). The kernel of the runtime keeps probabilities with exponents of their own
// instead, blanks and labels apart. CtcTests holds this against the sum over all alignments.
using LossGen.Losses;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests.References;

internal sealed class CtcReference : IOwnReference
{
    public string Loss => "CTCLoss";

    public int Rows(int wanted) => Math.Min(wanted, 24);

    // The blank is one of the classes.
    public int RowLength(int wanted, IReadOnlyDictionary<string, double> options) => Math.Max(wanted, (int)options["blank"] + 1);

    public OwnProblem Data(OwnProblem sizes, LossDefinition loss, Noise noise)
    {
        int longest = sizes.Rows <= 4 ? 37 : 5;
        int frames = longest * 3;
        int sequences = sizes.Rows;
        long[] targetLengths = [.. Enumerable.Range(0, sequences).Select(n => n == 0 ? longest : (long)noise.Below(longest + 1))];
        long[] inputLengths = [.. Enumerable.Range(0, sequences).Select(n => n == 0 ? frames : frames - (long)noise.Below(longest))];
        bool isConcatenated = noise.Below(2) == 0 && sequences > 0;
        long count = isConcatenated ? targetLengths.Sum() : sequences * (longest + 2);
        return sizes with
        {
            Values = new Dictionary<string, double[]> { ["logProbabilities"] = Scores(sizes, frames, noise) },
            Integers = new Dictionary<string, long[]>
            {
                ["targets"] = [.. Enumerable.Range(0, (int)count).Select(_ => (long)noise.Below(Math.Min(sizes.RowLength, 128)))],
                ["inputLengths"] = inputLengths,
                ["targetLengths"] = targetLengths,
            },
        };
    }

    public IReadOnlyDictionary<string, int> ScratchSizes(OwnProblem problem) => new Dictionary<string, int>
    {
        ["longestInput"] = (int)problem.Integers["inputLengths"].DefaultIfEmpty().Max(),
        ["longestTarget"] = (int)problem.Integers["targetLengths"].DefaultIfEmpty().Max(),
    };

    public bool IsNamedForAnother(string data) => data == "inputLengths";

    public double[] Losses(OwnProblem problem) =>
        [.. Enumerable.Range(0, problem.Rows).Select(n => Reported(problem, new CtcReferenceSequence(problem, n).Loss))];

    public double[] MeanFactors(OwnProblem problem) => [.. problem.Integers["targetLengths"].Select(length => 1.0 / Math.Max(length, 1))];

    public double[] Gradient(OwnProblem problem, string data, double[] upstream)
    {
        double[] gradient = new double[problem.Values[data].Length];
        for (int n = 0; n < problem.Rows; n++)
        {
            CtcReferenceSequence sequence = new(problem, n);
            for (int t = 0; t < sequence.Frames; t++)
            {
                double[] slopes = double.IsPositiveInfinity(sequence.Loss) && problem.Is("zeroInfinity")
                    ? new double[problem.RowLength]
                    : sequence.Gradient(t);
                for (int c = 0; c < problem.RowLength; c++)
                {
                    gradient[sequence.Index(t, c)] = slopes[c] * upstream[n];
                }
            }
        }

        return gradient;
    }

    /// <summary>Each frame is a product: what a rounding of one weighs grows with their number.</summary>
    public double Magnitude(OwnProblem problem) => 10;

    /// <summary>
    /// Logits move alone. As PyTorch's, the gradient by log-probabilities is the slope through a log-softmax: what one
    /// class of a frame gains, all of them pay for.
    /// </summary>
    public OwnProblem Moved(OwnProblem problem, string data, int element, double to)
    {
        double[] values = [.. problem.Values[data]];
        values[element] = to;
        int start = element - (element % problem.RowLength);
        double logSum = problem.Is("fromLogits") ? 0 : Math.Log(values[start..(start + problem.RowLength)].Sum(Math.Exp));
        for (int c = start; c < start + problem.RowLength; c++)
        {
            values[c] -= logSum;
        }

        return problem.With(data, values);
    }

    private static double Reported(OwnProblem problem, double loss) =>
        double.IsPositiveInfinity(loss) && problem.Is("zeroInfinity") ? 0 : loss;

    private static double[] Scores(OwnProblem sizes, int frames, Noise noise)
    {
        List<double> scores = [];
        for (int row = 0; row < frames * sizes.Rows; row++)
        {
            double[] logits = [.. Enumerable.Range(0, sizes.RowLength).Select(_ => noise.Uniform(-4, 4))];
            double logSum = sizes.Is("fromLogits") ? 0 : Math.Log(logits.Sum(Math.Exp));
            scores.AddRange(logits.Select(logit => logit - logSum));
        }

        return [.. scores];
    }
}
