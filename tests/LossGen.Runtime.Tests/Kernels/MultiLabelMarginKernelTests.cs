// The multi-label margin kernel: PyTorch's values, duplicates, kinks, NaN, and what it refuses.

namespace LossGen.Runtime.Tests.Kernels;

public sealed class MultiLabelMarginKernelTests
{
    private static readonly string[] Names = ["scores", "labels"];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(7, 20)]
    [InlineData(4, 33)]
    [InlineData(2, 80)]
    [InlineData(2, 1000)]
    [InlineData(2, 1024)]
    [InlineData(3, 2500)]
    public void It_is_the_loss_by_the_book(int rows, int classes) => KernelAssert.IsRight(MultiLabelMarginProblem.Of(rows, classes, 5));

    [Theory]
    [InlineData(new long[] { 3, 0, -1, 1 }, 0.85, new[] { -0.5, 0.5, 0.5, -0.5 })]
    [InlineData(new long[] { 3, 3, -1, 1 }, 0.65, new[] { 0.5, 0.5, 0.5, -1.5 })]
    [InlineData(new long[] { -1, 3, 0, 1 }, 0, new double[] { 0, 0, 0, 0 })]
    [InlineData(new long[] { 3, 0, 2, 1 }, 0, new double[] { 0, 0, 0, 0 })]
    public void Its_values_are_those_of_PyTorch(long[] labels, double expected, double[] expectedGradient)
    {
        double[] gradient = [9, 9, 9, 9];
        Assert.Equal(expected, Run([0.1, 0.2, 0.4, 0.8], labels, gradient), 1e-15);
        Assert.Equal(expectedGradient, gradient);
    }

    [Fact]
    public void Pairs_at_the_kink_and_with_NaN_are_dropped()
    {
        double[] gradient = new double[4];
        Assert.Equal(0, Run([2, 1, double.NaN, -1], [0, -1, -1, -1], gradient));
        Assert.Equal(new double[4], gradient);
        Assert.Equal(0, Run([double.NaN, 1, 5, 7], [0, -1, -1, -1], gradient));
        Assert.Equal(new double[4], gradient);
        Assert.Equal(double.PositiveInfinity, Run([0, double.PositiveInfinity, -9, double.NegativeInfinity], [0, -1, -1, -1], gradient));
        Assert.Equal([-0.25, 0.25, 0, 0], gradient);
    }

    [Fact]
    public void Without_a_gradient_there_is_only_the_loss_and_without_the_loss_only_the_gradient()
    {
        float[] scores = [0.1f, 0.2f, 0.4f, 0.8f];
        int[] labels = [3, 0, -1, 1];
        Assert.Equal(0.85, MultiLabelMarginKernel.Run<Float512, float, FloatLaneMath<Float512>, int>(scores, labels, default, 4, default, default, 1, true), 1e-6);
        float[] gradient = new float[4];
        Assert.Equal(0, MultiLabelMarginKernel.Run<Float512, float, FloatLaneMath<Float512>, int>(scores, labels, gradient, 4, default, default, 2, false));
        Assert.Equal([-1, 1, 1, -1], gradient);
    }

    [Theory]
    [InlineData(-2, 5)]
    [InlineData(10, 6)]
    [InlineData(10, 99)]
    [InlineData(int.MaxValue, 64)]
    public void An_index_that_is_no_class_is_named(int index, int position)
    {
        int[] labels = Enumerable.Repeat(-1, 100).ToArray();
        labels[position] = index;
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(
            () => MultiLabelMarginKernel.Check<float, int>(new float[100], labels, 10, Names));
        Assert.Equal("labels", exception.ParamName);
        Assert.StartsWith(
            $"Every class index of 'labels' must be from 0 to 9, or -1 behind the last class of a row, but 'labels[{position}]' is {index}.",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Lengths_are_checked()
    {
        Assert.Equal("scores", Assert.Throws<ArgumentException>(() => MultiLabelMarginKernel.Check<float, int>(new float[7], new int[7], 3, Names)).ParamName);
        ArgumentException exception = Assert.Throws<ArgumentException>(() => MultiLabelMarginKernel.Check<float, byte>(new float[6], new byte[5], 3, Names));
        Assert.Equal("labels", exception.ParamName);
        Assert.Equal(2, MultiLabelMarginKernel.Check<float, byte>(new float[6], new byte[6], 3, Names));
        Assert.Equal(0, MultiLabelMarginKernel.Check<float, short>([], [], 3, Names));
    }

    private static double Run(double[] scores, long[] labels, double[] gradient) =>
        MultiLabelMarginKernel.Run<Double256, double, DoubleLaneMath<Double256>, long>(
            scores, labels, gradient, scores.Length, default, default, 1, wantsLoss: true);
}
