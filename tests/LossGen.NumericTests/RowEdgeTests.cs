// The edges of the losses over classes: masked classes, ignored rows, huge logits, weights, smoothing,
// positions behind the class axis. The figures are PyTorch's (2.10, float32), save where the declared
// deviations say better.
using LossGen.NumericTests.Declared;

namespace LossGen.NumericTests;

public sealed class RowEdgeTests
{
    private const float Inf = float.PositiveInfinity;
    private const float NaN = float.NaN;

    private static readonly float[] Logits = [1, 2, 3, 4, 0, 0, 0, 0, -1, 5, 2, 2];
    private static readonly int[] Targets = [3, -100, 1];
    private static readonly float[] Weights = [1, 2, 3, 4];

    [Theory]
    [InlineData(false, 0, .440189689f, .0971746296f, .268682152f, .537364304f)]
    [InlineData(true, 0, 1.76075876f, .194349259f, .325851351f, 1.95510805f)]
    [InlineData(false, .1, .590189695f, .397174656f, .493682146f, .987364292f)]
    [InlineData(true, .1, 1.94473028f, .874207973f, .469823062f, 2.81893826f)]
    public void Cross_entropy_weighs_smooths_and_ignores(bool weighted, double smoothing, float first, float third, float mean, float sum)
    {
        float[] weight = weighted ? Weights : [1, 1, 1, 1], ones = [1, 1, 1];
        float[] loss = new float[3], gradient = new float[12];
        CrossEntropyFloat32.NoneEverything(Logits, Targets, weight, 4, 1, -100, smoothing, ones, loss, gradient);
        Equal([first, 0, third], loss);
        Equal(mean, CrossEntropyFloat32.MeanEverything(Logits, Targets, weight, 4, 1, -100, smoothing, 1, gradient));
        if (weighted && smoothing > 0)
        {
            Equal(
                [.0164042711f, .0475842729f, .139499784f, -.203488335f, 0, 0, 0, 0, -.0033981856f, .00169414934f, .00293535739f, -.00123130914f],
                gradient);
            Equal(sum, CrossEntropyFloat32.SumSmoothForward(Logits, Targets, weight, 4));
        }
    }

    [Fact]
    public void Cross_entropy_ignores_a_real_class()
    {
        float[] gradient = new float[6];
        Equal(2.28290796f, CrossEntropyFloat32.MeanEverything([1, 2, 3, 3, 2, 1], [0, 2], [1, 2, 3], 3, 1, 0, .1, 1, gradient));
        Equal([0, 0, 0, .631955206f, .214348659f, -.846303761f], gradient);
    }

    [Fact]
    public void Cross_entropy_of_one_row()
    {
        float[] gradient = new float[3];
        Equal(.407605946f, CrossEntropyFloat32.Mean3([1, 2, 3], [2], gradient));
        Equal([.0900305808f, .244728491f, -.334758997f], gradient);
        Equal(.438463539f, CrossEntropyFloat32.MeanSmoothWeight([1, 2, 3], [2], [1, 2, 3], 3, gradient));
    }

    [Fact]
    public void Cross_entropy_over_positions_behind_the_class_axis()
    {
        float[] logits = [.. Enumerable.Range(0, 12).Select(i => (float)i)], gradient = new float[12], loss = new float[4];
        int[] targets = [0, 1, 2, -100];
        CrossEntropyFloat32.NoneSpatial(logits, targets, [1, 2, 3], 3, 2, -100, [1, 1, 1, 1], loss, gradient);
        Equal([4.14293146f, 4.2858634f, .428794801f, 0], loss);
        Equal(1.47626495f, CrossEntropyFloat32.MeanEverything(logits, targets, [1, 2, 3], 3, 2, -100, 0, 1, gradient));
        Equal(1.47626495f, CrossEntropyFloat32.MeanEverything(logits, targets, [1, 2, 3], 3, 2, -100, .1, 1, gradient));
        Equal(2.1429317f, CrossEntropyFloat32.MeanSpatial(logits, targets, 3, 2, gradient));
    }

    [Fact]
    public void Cross_entropy_of_probabilities()
    {
        float[] logits = [1, 2, 3, 0, 0, 1], q = [.2f, .3f, .5f, 0, 1, 0], weight = [1, 2, 4], x = new float[6], t = new float[6];
        Equal(1.32952535f, CrossEntropyProbabilityFloat32.Mean3(logits, q, x));
        Equal(2.62209296f, CrossEntropyProbabilityFloat32.MeanWeight(logits, q, weight, 3, x, t));
        Equal(1.32785869f, CrossEntropyProbabilityFloat32.MeanSmooth(logits, q, 3, x, t));
        Equal(2.5884397f, CrossEntropyProbabilityFloat32.MeanEverything(logits, q, weight, 3, 1, .1f, 1, x, t));
    }

    [Fact]
    public void A_masked_class_has_no_slope()
    {
        float[] loss = new float[2], gradient = new float[6];
        CrossEntropyFloat32.NoneRuntime([-Inf, 0, 1, -Inf, 0, 1], [1, 0], 3, [1, 1], loss, gradient);
        Equal([1.31326163f, Inf], loss);
        Equal([0, -.7310586f, .7310586f, -1, .26894143f, .7310586f], gradient);
    }

    [Fact]
    public void Smoothing_meets_a_masked_class_with_an_infinite_loss_and_finite_slopes()
    {
        float[] loss = new float[1], gradient = new float[3];
        CrossEntropyFloat32.NoneEverything([-Inf, 0, 1], [1], [1, 1, 1], 3, 1, -100, .1, [1], loss, gradient);
        Equal([Inf], loss);
        Equal(-.0333333351f, gradient[0]);
        Assert.All(gradient, slope => Assert.True(float.IsFinite(slope)));
    }

    [Fact]
    public void A_zero_probability_silences_a_masked_class()
    {
        float[] gradient = new float[3];
        Equal(1.31326163f, CrossEntropyProbabilityFloat32.Mean3([-Inf, 0, 1], [0, 1, 0], gradient));
        Equal([0, -.7310586f, .7310586f], gradient);
    }

    [Theory]
    [InlineData(Inf, 0, 1)]
    [InlineData(NaN, 0, 1)]
    [InlineData(-Inf, -Inf, -Inf)]
    public void Rows_without_a_distribution_are_NaN_and_spoil_no_other(float a, float b, float c)
    {
        float[] loss = new float[3], gradient = new float[9];
        CrossEntropyFloat32.NoneRuntime([1, 2, 3, a, b, c, 1, 2, 3], [2, 1, 2], 3, [1, 1, 1], loss, gradient);
        Equal([.407605946f, NaN, .407605946f], loss);
        Equal([.0900305808f, .244728491f, -.334758997f, NaN, NaN, NaN, .0900305808f, .244728491f, -.334758997f], gradient);
    }

    [Fact]
    public void Huge_logits_keep_their_differences()
    {
        float[] loss = new float[1], gradient = new float[3];
        CrossEntropyFloat32.NoneRuntime([1e8f, 1e8f, 1e8f - 16], [2], 3, [1], loss, gradient);
        Equal([16.6931477f], loss);
    }

    [Fact]
    public void One_class_costs_nothing()
    {
        float[] gradient = new float[5];
        Equal(0, CrossEntropyFloat32.Mean1([3, -1, 0, 100, 1e30f], [0, 0, 0, 0, 0], gradient));
        Equal([0, 0, 0, 0, 0], gradient);
    }

    [Fact]
    public void Targets_of_weight_zero_leave_the_mean_undefined()
    {
        float[] gradient = new float[4];
        Assert.True(float.IsNaN(CrossEntropyFloat32.MeanWeightRuntime([0, 1, 2, 3], [1, 1], [1, 0], 2, gradient)));
        Assert.All(gradient, slope => Assert.True(float.IsNaN(slope)));
    }

    [Fact]
    public void NLL_reads_its_target_only()
    {
        float[] input = [-1, -2, -3, -.5f, -.25f, -Inf], loss = new float[2], gradient = new float[6];
        NLLFloat32.NoneSpatial(input, [2, 1], [1, 2, 3], 3, 1, -100, [1, 1], loss, gradient);
        Equal([9, .5f], loss);
        Equal(1.9f, NLLFloat32.MeanWeightRuntime(input, [2, 1], [1, 2, 3], 3, gradient));
        Equal([0, 0, -.6f, 0, -.4f, 0], gradient);
    }

    [Fact]
    public void NLL_of_an_impossible_target_is_infinite()
    {
        float[] loss = new float[2], gradient = new float[4];
        NLLFloat32.NoneRuntime([-Inf, 0, NaN, -1], [0, 1], 2, [1, 1], loss, gradient);
        Equal([Inf, 1], loss);
        Equal([-1, 0, 0, -1], gradient);
    }

    private static void Equal(float[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Equal(pair.First, pair.Second));
    }

    private static void Equal(float expected, float actual)
    {
        if (!float.IsFinite(expected) || !float.IsFinite(actual))
        {
            Assert.Equal(expected, actual);
            return;
        }

        // Small slopes are differences of probabilities, and so are PyTorch's float32 figures for them.
        Assert.Equal(expected, actual, Math.Max(1e-6f * Math.Abs(expected), 2e-8f));
    }
}
