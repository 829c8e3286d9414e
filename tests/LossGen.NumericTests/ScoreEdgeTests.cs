// The edges of the losses of scores that have infinite limits: what a formula comes to where a score is infinite, worked
// out by hand, and large scores whose differences are small.
using LossGen.NumericTests.Declared;

namespace LossGen.NumericTests;

public sealed class ScoreEdgeTests
{
    private const float Inf = float.PositiveInfinity;
    private const float NaN = float.NaN;

    [Theory]
    [InlineData(new[] { Inf, 1, 2 }, 0, new[] { 0f, 0, 0 })]
    [InlineData(new[] { 0, Inf, 2 }, Inf, new[] { -1f, 1, 0 })]
    [InlineData(new[] { -Inf, 1, 2 }, Inf, new[] { -1f, 0, 1 })]
    [InlineData(new[] { 0, -Inf, 2 }, 3, new[] { -1f, 0, 1 })]
    [InlineData(new[] { 0, -Inf, -Inf }, 0, new[] { 0f, 0, 0 })]
    [InlineData(new[] { 1e8f, 1e8f, 1e8f - 8 }, 1, new[] { -1f, 1, 0 })]
    [InlineData(new[] { 2e38f, 1, -2e38f }, 0, new[] { 0f, 0, 0 })]
    [InlineData(new[] { 1, 0, -1f }, 0, new[] { -.5f, .5f, 0 })]
    [InlineData(new[] { 1, 2, 2f }, 2, new[] { -1, .5f, .5f })]
    [InlineData(new[] { 1, NaN, 2 }, NaN, new[] { -1, NaN, NaN })]
    [InlineData(new[] { NaN, 1, 2 }, NaN, new[] { -1, NaN, NaN })]
    public void Categorical_hinge(float[] scores, float expected, float[] slopes)
    {
        Check((input, target, loss, gradient) => CategoricalHingeLossFloat32.NoneFused(input, target, 3, loss, gradient), scores, expected, slopes);

        // Long rows have other code: more classes, far below.
        float[] longer = [.. scores, .. Enumerable.Repeat(-3e38f, 60)], gradient = new float[63], loss = new float[1];
        CategoricalHingeLossFloat32.NoneFused(longer, [0], 63, loss, gradient);
        if (scores.Skip(1).Any(score => score > -Inf))
        {
            Assert.Equal(expected, loss[0]);
            Assert.Equal(slopes, gradient[..3]);
        }
    }

    [Theory]
    [InlineData(new[] { -Inf, 0, 0 }, Inf, new[] { -1, .5f, .5f })]
    [InlineData(new[] { 0, -Inf, 0 }, 0.17328680f, new[] { -.29828680f, 0, .29828680f })]
    [InlineData(new[] { 200f, 0, 0 }, 0, new[] { 0f, 0, 0 })]
    [InlineData(new[] { -200f, 0, 0 }, 200.693147f, new[] { -1, .5f, .5f })]
    [InlineData(new[] { -1e30f, 0, 0 }, 1e30f, new[] { -1, .5f, .5f })]
    [InlineData(new[] { 1, NaN, 2 }, NaN, new[] { NaN, NaN, NaN })]
    [InlineData(new[] { NaN, 1, 2 }, NaN, new[] { NaN, NaN, NaN })]
    public void Softmax_focal(float[] logits, float expected, float[] slopes) =>
        Check((input, target, loss, gradient) => SoftmaxFocalLossFloat32.NoneFused(input, target, 3, loss, gradient), logits, expected, slopes);

    // Ordinary rows before and after show that nothing spills over.
    private static void Check(Action<float[], long[], float[], float[]> kernel, float[] row, float expected, float[] slopes)
    {
        float[] loss = new float[3], gradient = new float[9], alone = new float[3], slopesAlone = new float[9];
        kernel([1, 2, 3, .. row, 3, 1, 2], [0, 0, 0], loss, gradient);
        kernel([1, 2, 3, 1, 1, 1, 3, 1, 2], [0, 0, 0], alone, slopesAlone);
        Equal([alone[0], expected, alone[2]], loss);
        Equal([.. slopesAlone[..3], .. slopes, .. slopesAlone[6..]], gradient);
    }

    private static void Equal(float[] expected, float[] actual) => Assert.All(expected.Zip(actual), pair =>
        Assert.True(pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= 1e-6f * Math.Abs(pair.First), $"[{string.Join(", ", actual)}] for [{string.Join(", ", expected)}]"));
}
