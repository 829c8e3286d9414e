// Relations between kernels that hold whatever the numbers: some to the last bit, some to rounding.
using LossGen.NumericTests.Declared;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class IdentityTests
{
    private const int Rows = 67;
    private const int Classes = 10;

    private readonly Noise noise = new(77);

    [Fact]
    public void Forward_fused_and_gradient_only_kernels_agree_to_the_bit()
    {
        (float[] logits, int[] targets) = Batch();
        float[] fused = new float[logits.Length], gradient = new float[logits.Length];
        float loss = CrossEntropyFloat32.MeanFused(logits, targets, fused);
        CrossEntropyFloat32.MeanGradient(logits, targets, gradient);
        Assert.Equal(fused, gradient);
        Assert.Equal(loss, CrossEntropyFloat32.MeanForward(logits, targets));

        float[] x = Noise.Array<float>(2500, () => noise.Normal(5)), y = Noise.Array<float>(2500, noise.Label);
        fused = new float[x.Length];
        gradient = new float[x.Length];
        loss = BCEWithLogitsFloat32.MeanFused(x, y, fused);
        BCEWithLogitsFloat32.MeanGradient(x, y, gradient);
        Assert.Equal(fused, gradient);
        Assert.Equal(loss, BCEWithLogitsFloat32.MeanForward(x, y));
    }

    [Fact]
    public void Options_at_run_time_have_the_bits_of_options_on_the_attribute()
    {
        (float[] logits, int[] targets) = Batch();
        float[] constant = new float[logits.Length], runtime = new float[logits.Length];
        Assert.Equal(
            CrossEntropyFloat32.MeanFused(logits, targets, constant),
            CrossEntropyFloat32.MeanFusedRuntime(logits, targets, Classes, runtime));
        Assert.Equal(constant, runtime);
    }

    [Fact]
    public void Cross_entropy_does_not_change_when_all_logits_of_a_row_shift()
    {
        (double[] logits, int[] targets) = Batch64();
        double[] shifted = [.. logits.Select((x, i) => x + (16 * ((i / Classes % 7) - 3)))];
        double[] gradient = new double[logits.Length], other = new double[logits.Length];
        Assert.Equal(
            CrossEntropyFloat64.MeanFused(logits, targets, gradient),
            CrossEntropyFloat64.MeanFused(shifted, targets, other), 1e-13);
        Assert.All(gradient.Zip(other), pair => Assert.Equal(pair.First, pair.Second, 1e-14));
    }

    [Fact]
    public void Gradients_of_a_row_sum_to_zero()
    {
        (double[] logits, int[] targets) = Batch64();
        double[] weight = Noise.Array<double>(Classes, () => noise.Uniform(0.1, 4)), gradient = new double[logits.Length];
        CrossEntropyFloat64.MeanSmoothWeight(logits, targets, weight, Classes, gradient);
        Assert.All(gradient.Chunk(Classes), row => Assert.Equal(0, row.Sum(), 1e-15));
        Assert.Contains(gradient, slope => Math.Abs(slope) > 1e-3);
    }

    [Fact]
    public void One_hot_probabilities_are_a_class_index()
    {
        (float[] logits, int[] targets) = Batch();
        float[] hot = new float[logits.Length], gradient = new float[logits.Length], other = new float[logits.Length];
        for (int row = 0; row < Rows; row++)
        {
            hot[(row * Classes) + targets[row]] = 1;
        }

        float byIndex = CrossEntropyFloat32.MeanFused(logits, targets, gradient);
        float byProbability = CrossEntropyProbabilityFloat32.MeanFused(logits, hot, other);
        Assert.Equal(byIndex, byProbability, 1e-6f);
        Assert.All(gradient.Zip(other), pair => Assert.Equal(pair.First, pair.Second, 1e-8f));
    }

    [Fact]
    public void An_ignored_row_is_an_absent_row()
    {
        (float[] logits, int[] targets) = Batch();
        float[] spoiled = [.. logits], gradient = new float[logits.Length];
        int[] holes = [.. targets];
        for (int row = 1; row < Rows; row += 3)
        {
            holes[row] = -100;
            Array.Fill(spoiled, float.NaN, row * Classes, Classes);
        }

        int[] kept = [.. Enumerable.Range(0, Rows).Where(row => holes[row] != -100)];
        float[] rest = [.. kept.SelectMany(row => logits.Skip(row * Classes).Take(Classes))], slopes = new float[rest.Length];
        float with = CrossEntropyFloat32.MeanFused(spoiled, holes, gradient);
        float without = CrossEntropyFloat32.MeanFused(rest, [.. kept.Select(row => holes[row])], slopes);
        Assert.Equal(without, with, 1e-6f);
        Assert.Equal(slopes, kept.SelectMany(row => gradient.Skip(row * Classes).Take(Classes)));
        Assert.All(Enumerable.Range(0, Rows).Except(kept), row => Assert.All(gradient.Skip(row * Classes).Take(Classes), g => Assert.Equal(0, g)));
    }

    [Fact]
    public void Binary_cross_entropy_with_logits_is_cross_entropy_over_x_and_0()
    {
        double[] x = Noise.Array<double>(Rows, () => noise.Normal(4));
        int[] targets = [.. x.Select(_ => noise.Below(2))];
        double[] pairs = [.. x.SelectMany(value => (double[])[0, value])], pairGradient = new double[2 * Rows], gradient = new double[Rows];
        double[] labels = [.. targets.Select(target => (double)target)];
        Assert.Equal(
            CrossEntropyFloat64.MeanFusedRuntime(pairs, targets, 2, pairGradient),
            BCEWithLogitsFloat64.MeanFused(x, labels, gradient), 1e-13);
        Assert.All(gradient.Select((slope, i) => slope - pairGradient[(2 * i) + 1]), difference => Assert.Equal(0, difference, 1e-15));
    }

    [Fact]
    public void Cross_entropy_is_the_likelihood_of_the_log_softmax()
    {
        (double[] logits, int[] targets) = Batch64();
        double[] logProbabilities = [.. logits.Chunk(Classes).SelectMany(row =>
        {
            double top = row.Max(), log = Math.Log(row.Sum(x => Math.Exp(x - top)));
            return row.Select(x => x - top - log);
        })];
        Assert.Equal(NLLFloat64.MeanForward(logProbabilities, targets), CrossEntropyFloat64.MeanForward(logits, targets), 1e-13);
    }

    [Fact]
    public void Sums_of_chunks_add_up_to_the_mean_of_the_whole()
    {
        (float[] logits, int[] targets) = Batch();
        float[] weight = Noise.Array<float>(Classes, () => noise.Uniform(0.1, 4)), gradient = new float[logits.Length];
        targets[5] = -100;
        LossSum sum = LossSum.Zero;
        for (int start = 0; start < Rows; start += 20)
        {
            int count = Math.Min(20, Rows - start);
            sum += CrossEntropyFloat32.MeanWeightLossSum(
                logits.AsSpan(start * Classes, count * Classes), targets.AsSpan(start, count), weight);
        }

        Assert.Equal(CrossEntropyFloat32.MeanWeight(logits, targets, weight, gradient), sum.Mean, 1e-6);
        Assert.Equal(targets.Where(t => t >= 0).Sum(t => (double)weight[t]), sum.Weight, 1e-5);
    }

    [Fact]
    public void Long_sums_keep_their_accuracy()
    {
        // Added one after the other in float, these would be off by a percent.
        float[] x = new float[3_000_001], y = new float[x.Length];
        Array.Fill(x, 0.1f);
        double exact = (double)0.1f * x.Length;
        Assert.Equal(exact, L1Float32.SumLossSum(x, y).Sum, 1e-6 * exact);
        Assert.Equal(0.1f, L1Float32.MeanForward(x, y), 1e-7f);
    }

    [Fact]
    public void The_sum_of_a_mean_counts_its_elements()
    {
        float[] x = Noise.Array<float>(3001, () => noise.Normal(1)), y = Noise.Array<float>(3001, () => noise.Normal(1));
        LossSum sum = MSEFloat32.MeanLossSum(x, y);
        Assert.Equal(3001, sum.Weight);
        Assert.Equal(x.Zip(y, (a, b) => Math.Pow((double)a - b, 2)).Sum(), sum.Sum, 1e-3);
    }

    private (float[] Logits, int[] Targets) Batch() =>
        (Noise.Array<float>(Rows * Classes, () => noise.Normal(3)), [.. Enumerable.Range(0, Rows).Select(_ => noise.Below(Classes))]);

    private (double[] Logits, int[] Targets) Batch64() =>
        (Noise.Array<double>(Rows * Classes, () => noise.Normal(3)), [.. Enumerable.Range(0, Rows).Select(_ => noise.Below(Classes))]);
}
