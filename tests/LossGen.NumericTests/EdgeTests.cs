// The edges of the six losses that users meet: kinks, clamps, tails, infinities, NaN, masked classes.
// The figures are PyTorch's (2.10, float32), save where the declared deviations say better.
using LossGen.NumericTests.Declared;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class EdgeTests
{
    private const float Inf = float.PositiveInfinity;
    private const float NaN = float.NaN;

    private static readonly float[] Inputs = [0, 1, 0, NaN, Inf, -Inf, Inf];
    private static readonly float[] Targets = [0, 0, 1, 0, 0, 0, Inf];

    [Fact]
    public void L1_has_slope_0_at_its_kink_and_at_NaN()
    {
        float[] loss = new float[7], input = new float[7], target = new float[7];
        L1Float32.NoneBoth(Inputs, Targets, loss, input, target);
        Equal([0, 1, 1, NaN, Inf, Inf, NaN], loss);
        Equal([0, 1, -1, 0, 1, -1, 0], input);
        Equal([0, -1, 1, 0, -1, 1, 0], target);
    }

    [Fact]
    public void MSE_lets_NaN_and_infinities_through()
    {
        float[] loss = new float[7], input = new float[7], target = new float[7];
        MSEFloat32.NoneBoth(Inputs, Targets, loss, input, target);
        Equal([0, 1, 1, NaN, Inf, Inf, NaN], loss);
        Equal([0, 2, -2, NaN, Inf, -Inf, NaN], input);
        Equal([0, -2, 2, NaN, -Inf, Inf, NaN], target);
    }

    [Fact]
    public void MSE_overflows_to_infinity_with_a_finite_slope()
    {
        float[] loss = new float[1], gradient = new float[1];
        MSEFloat32.NoneFused([2e19f], [0], loss, gradient);
        Equal([Inf], loss);
        Equal([4e19f], gradient);
    }

    [Fact]
    public void BCE_weights_do_not_enter_the_denominator()
    {
        float[] gradient = new float[2], target = new float[2];
        Equal(3.41539717f, BCEFloat32.MeanWeight([.2f, .7f], [1, 0], [2, 3], gradient, target));
        Equal([-4.99999952f, 5], gradient);
    }

    [Fact]
    public void BCE_weights_of_the_last_axis_repeat()
    {
        float[] gradient = new float[6], target = new float[6];
        Equal(1.83446372f, BCEFloat32.MeanWeight([.1f, .2f, .3f, .4f, .5f, .6f], [1, 0, 1, 0, 1, 0], [1, 2, 3], gradient, target));
        Equal([-1.66666663f, .416666627f, -1.66666663f, .277777761f, -.666666687f, 1.25000012f], gradient);
    }

    [Fact]
    public void BCE_clamps_its_logarithms_and_floors_its_slope()
    {
        float[] loss = new float[6], gradient = new float[6];
        BCEFloat32.NoneFused([0, 0, 1, 1, 1e-45f, 0.99999994f], [0, 1, 0, 1, 1, 0], loss, gradient);
        Equal([0, 100, 100, 0, 100, 16.6355324f], loss);
        Equal([0, -1e12f, 1e12f, 0, -1e12f, 16777216], gradient);
    }

    [Fact]
    public void BCE_has_infinite_target_slopes_at_the_ends()
    {
        float[] loss = new float[2], input = new float[2], target = new float[2];
        BCEFloat32.NoneBoth([0, 1], [.5f, .5f], loss, input, target);
        Equal([Inf, -Inf], target);
    }

    [Fact]
    public void BCE_keeps_small_probabilities()
    {
        float[] loss = new float[2];
        BCEFloat32.NoneForward([1e-10f, 1e-20f], [0, 0], loss);
        Equal([1e-10f, 1e-20f], loss);
    }

    [Fact]
    public void BCE_of_two_softmax_outputs()
    {
        Equal(0.42174694f, BCEFloat32.MeanForward([0.3441f, 0.6559f], [0, 1]), 2e-5f);
    }

    [Fact]
    public void BCE_lets_NaN_flow()
    {
        float[] loss = new float[3], gradient = new float[3];
        BCEFloat32.NoneFused([NaN, NaN, .5f], [0, 1, 1], loss, gradient);
        Equal([NaN, NaN, .693147182f], loss);
        Equal([NaN, NaN, -2], gradient);
    }

    [Fact]
    public void BCE_with_logits_has_exact_tails()
    {
        float[] loss = new float[8], gradient = new float[8];
        BCEWithLogitsFloat32.NoneFused([100, -100, 100, -100, 40, -40, 0, 20], [1, 0, 0, 1, 1, 0, 1, 1], loss, gradient);
        Equal([3.78350585e-44f, 3.78350585e-44f, 100, 100, 4.24835426e-18f, 4.24835426e-18f, .693147182f, 2.06115369e-09f], loss);
        Equal([-3.78350585e-44f, 3.78350585e-44f, 1, -1, -4.24835426e-18f, 4.24835426e-18f, -.5f, -2.06115369e-09f], gradient);
    }

    [Fact]
    public void BCE_with_logits_silences_the_other_side_at_infinity()
    {
        float[] loss = new float[7], gradient = new float[7];
        BCEWithLogitsFloat32.NoneFused([Inf, Inf, -Inf, -Inf, NaN, NaN, Inf], [1, 0, 1, 0, 0, 1, .5f], loss, gradient);
        Equal([0, Inf, Inf, 0, NaN, NaN, Inf], loss);
        Equal([0, 1, -1, 0, NaN, NaN, .5f], gradient);
    }

    [Fact]
    public void BCE_with_logits_takes_labels_beyond_1()
    {
        float[] loss = new float[1];
        BCEWithLogitsFloat32.NoneForward([.5f], [2], loss);
        Equal(-0.0259230f, loss[0], 2e-5f);
    }

    [Fact]
    public void BCE_with_logits_weighs_positives()
    {
        float[] loss = new float[2], input = new float[2], target = new float[2];
        BCEWithLogitsFloat32.NonePosWeight([2, -1], [1, 0], [3], loss, input, target);
        Equal([.380784035f, .313261747f], loss);
        Equal([-.357608795f, .268941432f], input);
        Equal([-1.74614406f, 3.62652349f], target);

        Equal(1.1639384f, BCEWithLogitsFloat32.MeanWeights([2, -1], [1, 0], [2, 5], [3], input, target));
        Equal([-.357608795f, .672353566f], input);
        Equal([-1.74614406f, 9.06630898f], target);
    }

    [Fact]
    public void BCE_with_logits_repeats_positive_weights_along_the_last_axis()
    {
        float[] gradient = new float[6];
        Equal(1.00070977f, BCEWithLogitsFloat32.MeanPosWeight(
            [.1f, .2f, .3f, .4f, .5f, .6f], [1, 0, 1, 0, 1, 0], [1, 2, 3], gradient));
        Equal([-.0791701376f, .0916389897f, -.212778747f, .0997812748f, -.125846878f, .107609384f], gradient);
    }

    // Both sides of a value may be 0 with another sign; NaN must meet NaN.
    private static void Equal(float[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.True(Ulp.Distance(expected[i], actual[i]) <= 3, $"[{i}]: expected {expected[i]:R}, got {actual[i]:R}");
        }
    }

    private static void Equal(float expected, float actual, float relative = 1e-6f) =>
        Assert.Equal(expected, actual, relative * Math.Abs(expected));
}
