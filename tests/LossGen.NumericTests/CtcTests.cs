// What CTC means, beyond what all losses have in common: the sum over all alignments, one by one; the gradient as
// the slope through a log-softmax; PyTorch's numbers; sequences without an alignment, without labels, without
// frames; lengths and labels out of range.
using LossGen.NumericTests.Declared;
using LossGen.NumericTests.Harness;
using LossGen.NumericTests.References;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class CtcTests
{
    // PyTorch's own, for logits of 4 frames, 2 sequences and 3 classes.
    private static readonly double[] Logits =
    [
        -1.12583983, -1.1523602, -.250578582, -.433878809, .848710358, .692009151, -.31601277, -2.11521935, .468096405, -.157712445, 1.44366014, .266049415,
        .166455343, .87438184, -.143473849, -.111609332, .931826591, 1.25900924, 2.00498056, .0537369028, .618056655, -.412802219, -.841064811, -2.31604195,
    ];

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 3, 0)]
    [InlineData(3, 4, 2)]
    [InlineData(4, 5, 3)]
    [InlineData(3, 6, 3)]
    [InlineData(2, 7, 4)]
    [InlineData(3, 5, 5)]
    public void The_loss_is_that_of_all_alignments(int classes, int frames, int labels)
    {
        Noise noise = new((ulong)((classes * 100) + (frames * 10) + labels));
        double[] logits = [.. Enumerable.Range(0, frames * classes).Select(_ => noise.Uniform(-2, 2))];
        int[] target = [.. Enumerable.Range(0, labels).Select(_ => classes == 1 ? 0 : 1 + noise.Below(classes - 1))];
        double total = 0;
        for (int code = 0; code < (int)Math.Pow(classes, frames); code++)
        {
            int[] path = [.. Enumerable.Range(0, frames).Select(t => code / (int)Math.Pow(classes, t) % classes)];
            int[] spelled = [.. path.Where((c, t) => c != 0 && (t == 0 || path[t - 1] != c))];
            if (spelled.SequenceEqual(target))
            {
                total += path.Select((c, t) => Probability(logits, t, c, classes)).Aggregate(1.0, (product, p) => product * p);
            }
        }

        // With one class there is but the blank, which spells nothing; the recursion takes it for a label.
        if (classes > 1)
        {
            double[] loss = new double[1];
            Run(logits, target, [frames], [labels], classes, fromLogits: true, loss: loss);
            Assert.Equal(-Math.Log(total), loss[0], 1e-12 * (1 + Math.Abs(Math.Log(total))));
        }
    }

    [Fact]
    public void The_recorded_example_is_met()
    {
        double[] loss = new double[2];
        Run(Logits, [1, 2, 1, 1], [4, 4], [2, 2], 3, fromLogits: true, loss: loss);
        Assert.Equal(2.50511289, loss[0], 1e-6);
        Assert.Equal(3.16174436, loss[1], 1e-6);
        Run(Logits, [1, 2, 1, 1], [4, 2], [2, 2], 3, fromLogits: true, loss: loss);
        Assert.Equal(double.PositiveInfinity, loss[1]);
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(3, 2)]
    public void The_gradient_is_the_slope_through_a_log_softmax(int first, int second)
    {
        double[] gradient = new double[Logits.Length], ofLogits = new double[Logits.Length], loss = new double[2];
        int[] targets = [1, 2, 2], lengths = [2, 1];
        Run(Logits, targets, [first, second], lengths, 3, fromLogits: true, gradient: ofLogits);
        Run(Logarithms(Logits, 3), targets, [first, second], lengths, 3, fromLogits: false, gradient: gradient);
        for (int i = 0; i < Logits.Length; i++)
        {
            double[] moved = [.. Logits];
            double slope = 0;
            foreach ((double step, double factor) in ((double, double)[])[(1, 45.0 / 60), (2, -9.0 / 60), (3, 1.0 / 60), (-1, -45.0 / 60), (-2, 9.0 / 60), (-3, -1.0 / 60)])
            {
                moved[i] = Logits[i] + (step / 256);
                Run(moved, targets, [first, second], lengths, 3, fromLogits: true, loss: loss);
                slope += loss.Sum() * factor * 256;
            }

            Assert.Equal(slope, ofLogits[i], 1e-10);
            Assert.Equal(slope, gradient[i], 1e-10);
        }
    }

    [Fact]
    public void Targets_in_rows_are_those_one_after_the_other()
    {
        double[] packed = new double[2], padded = new double[2];
        Run(Logits, [1, 2, 1], [4, 4], [2, 1], 3, fromLogits: true, loss: packed);
        Run(Logits, [1, 2, 99, 1, -5, 7], [4, 4], [2, 1], 3, fromLogits: true, loss: padded);
        Assert.Equal(packed, padded);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_sequence_without_alignment_is_infinite_or_zero(bool zeroInfinity)
    {
        double[] loss = new double[2], gradient = new double[Logits.Length];
        Run(Logits, [1, 1, 2, 2, 1], [4, 4], [3, 2], 3, fromLogits: true, zeroInfinity, loss: loss, gradient: gradient);
        Assert.True(double.IsFinite(loss[0]));
        Run(Logits, [1, 1, 1, 2, 1], [4, 4], [3, 2], 3, fromLogits: true, zeroInfinity, loss: loss, gradient: gradient);
        Assert.Equal(zeroInfinity ? 0 : double.PositiveInfinity, loss[0]);
        Assert.True(double.IsFinite(loss[1]));
        for (int i = 0; i < gradient.Length; i++)
        {
            Assert.Equal(i / 3 % 2 == 0 && !zeroInfinity, double.IsNaN(gradient[i]));
            Assert.True(i / 3 % 2 != 0 || !zeroInfinity || gradient[i] == 0);
        }
    }

    [Fact]
    public void No_labels_and_no_frames_have_a_loss()
    {
        double[] loss = new double[2], gradient = [.. Enumerable.Repeat(7.0, Logits.Length)];
        Run(Logits, [], [4, 0], [0, 0], 3, fromLogits: true, loss: loss, gradient: gradient);
        Assert.Equal(-Enumerable.Range(0, 4).Sum(t => Math.Log(Probability(Logits, 2 * t, 0, 3))), loss[0], 1e-13);
        Assert.Equal(0, loss[1]);
        Assert.All(gradient.Where((_, i) => i / 3 % 2 == 1), slope => Assert.Equal(0, slope));
        Run(Logits, [1], [4, 0], [0, 1], 3, fromLogits: true, loss: loss);
        Assert.Equal(double.PositiveInfinity, loss[1]);
    }

    [Fact]
    public void An_impossible_class_has_no_gradient()
    {
        double[] logarithms = Logarithms(Logits, 3), gradient = new double[Logits.Length], loss = new double[2];
        logarithms[2] = double.NegativeInfinity;
        Run(logarithms, [1, 1], [4, 4], [1, 1], 3, fromLogits: false, loss: loss, gradient: gradient);
        Assert.All(loss, value => Assert.True(double.IsFinite(value)));
        Assert.All(gradient, value => Assert.True(double.IsFinite(value)));
        Assert.Equal(0, gradient[2]);
    }

    [Theory]
    [InlineData(-20)]
    [InlineData(-300)]
    [InlineData(-30000)]
    public void Probabilities_may_be_as_small_as_they_like(float least)
    {
        // All paths but the right ones are likely: those are less than any number until the end.
        const int Frames = 600, Labels = 150;
        int[] target = [.. Enumerable.Range(0, Labels).Select(i => 1 + (i % 2))];
        float[] values = [.. Enumerable.Range(0, Frames * 3).Select(i => i % 3 == 0 ? 0 : least)];
        float[] scratch = new float[CTCFloat32.NoneFusedScratchLength(Frames, Labels)], gradient = new float[values.Length], loss = new float[1];
        CTCFloat32.NoneUpstream(values, [.. target.Select(label => (long)label)], [Frames], [Labels], 3, false, [1f], loss, gradient, scratch);
        OwnProblem problem = new(1, 3, new Dictionary<string, double> { ["blank"] = 0, ["fromLogits"] = 0, ["zeroInfinity"] = 0 })
        {
            Values = new Dictionary<string, double[]> { ["logProbabilities"] = [.. values.Select(value => (double)value)] },
            Integers = new Dictionary<string, long[]> { ["targets"] = [.. target.Select(label => (long)label)], ["inputLengths"] = [Frames], ["targetLengths"] = [Labels] },
        };
        double expected = new CtcReference().Losses(problem)[0];
        Assert.Equal(expected, loss[0], expected * 1e-6);
        double[] slopes = new CtcReference().Gradient(problem, "logProbabilities", [1]);
        Assert.All(gradient, (slope, i) => Assert.Equal(slopes[i], slope, 1e-4));
    }

    [Fact]
    public void Not_a_number_flows_through()
    {
        foreach (bool fromLogits in (bool[])[false, true])
        {
            double[] logarithms = Logarithms(Logits, 3), gradient = new double[Logits.Length], loss = new double[2];
            logarithms[7] = double.NaN;
            Run(logarithms, [1, 1], [4, 4], [1, 1], 3, fromLogits, zeroInfinity: true, loss: loss, gradient: gradient);
            Assert.True(double.IsNaN(loss[0]));
            Assert.True(double.IsFinite(loss[1]));
            Assert.All(gradient, (slope, i) => Assert.Equal(i / 3 % 2 == 0, double.IsNaN(slope)));
        }
    }

    [Theory]
    [InlineData("targets", "Every value of 'targets' must be from 0 to 2, but 'targets[2]' is 3.")]
    [InlineData("input", "Every value of 'inputLengths' must be from 0 to 4, but 'inputLengths[1]' is 5.")]
    [InlineData("length", "Every value of 'targetLengths' must be from 0 to 2147483647, but 'targetLengths[0]' is -1.")]
    [InlineData("blank", "'blank' must be from 0 to 9, but is 10.")]
    [InlineData("scratch", "'scratch' must have at least 1448 elements for this call, but has 0.")]
    [InlineData("rows", "'targets' must have 4 elements, all targets one after the other, or 2 rows of at least 3, but has 5.")]
    public void What_is_out_of_range_is_named(string what, string message)
    {
        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(() =>
        {
            if (what == "blank")
            {
                CTCFloat64.MeanLossSum(new double[20], new short[2], new short[1], new long[1], 10, false, new double[20], new double[2000]);
            }

            Run(
                Logits,
                what == "targets" ? [1, 2, 3] : what == "rows" ? new int[5] : [1, 2, 0],
                what == "input" ? [4, 5] : [4, 4],
                what == "length" ? [-1, 2] : what == "rows" ? [3, 1] : [2, 1],
                3,
                fromLogits: true,
                loss: new double[2],
                noScratch: what == "scratch");
        });
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reference_is_that_of_all_alignments_too()
    {
        OwnProblem problem = new(2, 3, new Dictionary<string, double> { ["blank"] = 0, ["fromLogits"] = 1, ["zeroInfinity"] = 0 })
        {
            Values = new Dictionary<string, double[]> { ["logProbabilities"] = Logits },
            Integers = new Dictionary<string, long[]> { ["targets"] = [1, 2, 1, 1], ["inputLengths"] = [4, 4], ["targetLengths"] = [2, 2] },
        };
        double[] losses = new CtcReference().Losses(problem);
        Assert.Equal(2.50511289, losses[0], 1e-6);
        Assert.Equal(3.16174436, losses[1], 1e-6);
    }

    private static void Run(
        double[] data, int[] targets, int[] inputLengths, int[] targetLengths, int classes, bool fromLogits, bool zeroInfinity = false,
        double[]? loss = null, double[]? gradient = null, bool noScratch = false)
    {
        int sequences = inputLengths.Length;
        double[] losses = loss ?? new double[sequences];
        double[] scratch = new double[noScratch ? 0 : CTCFloat64.NoneUpstreamScratchLength(Math.Max(inputLengths.Max(), 0), Math.Max(targetLengths.Max(), 0))];
        long[] labels = [.. targets.Select(label => (long)label)];
        double[] slopes = gradient ?? new double[data.Length];
        if (zeroInfinity)
        {
            double total = 0;
            double[] values = fromLogits ? Logarithms(data, classes) : data;
            total += CTCFloat64.SumFused(values, labels, [.. inputLengths.Select(length => (long)length)], [.. targetLengths.Select(length => (long)length)], classes, slopes, scratch);
            CTCFloat64.NoneUpstream(data, labels, inputLengths, [.. targetLengths.Select(length => (short)length)], classes, fromLogits, [.. new double[sequences].Select(_ => 1.0)], losses, new double[data.Length], scratch);
            Assert.Equal(losses.Where(value => !double.IsPositiveInfinity(value)).Sum(), total, 1e-12);
            for (int n = 0; n < sequences; n++)
            {
                losses[n] = double.IsPositiveInfinity(losses[n]) ? 0 : losses[n];
            }

            return;
        }

        CTCFloat64.NoneUpstream(data, labels, inputLengths, [.. targetLengths.Select(length => (short)length)], classes, fromLogits, [.. new double[sequences].Select(_ => 1.0)], losses, slopes, scratch);
    }

    private static double Probability(double[] logits, int row, int c, int classes) =>
        Math.Exp(logits[(row * classes) + c]) / Enumerable.Range(0, classes).Sum(k => Math.Exp(logits[(row * classes) + k]));

    private static double[] Logarithms(double[] logits, int classes) =>
        [.. logits.Select((_, i) => Math.Log(Probability(logits, i / classes, i % classes, classes)))];
}
