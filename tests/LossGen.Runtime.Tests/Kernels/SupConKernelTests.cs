// The supervised contrastive kernel: values, vectors without a positive, the mean's denominator, NaN, and what it
// refuses.
namespace LossGen.Runtime.Tests.Kernels;

public sealed class SupConKernelTests
{
    private static readonly string[] Names = ["z", "labels"];

    [Theory]
    [InlineData(1, 3, 1, 0.5)]
    [InlineData(2, 3, 1, 0.5)]
    [InlineData(5, 16, 4, 0.2)]
    [InlineData(18, 40, 5, 0.1)]
    [InlineData(70, 130, 50, 0.07)]
    [InlineData(131, 5, 3, 0.3)]
    public void It_is_the_loss_by_the_book(int rows, int dimensions, int classes, double temperature)
    {
        KernelAssert.IsRight(SupConProblem.Of(rows, dimensions, classes, temperature, normalize: true, 23));
        KernelAssert.IsRight(SupConProblem.Of(rows, dimensions, classes, temperature, normalize: false, 23));
    }

    [Theory]
    [InlineData(new[] { 5, 5, 7, 5, 9 }, 3)]
    [InlineData(new[] { 1, 2, 3 }, 0)]
    [InlineData(new[] { int.MinValue, 0, int.MinValue, 0 }, 4)]
    [InlineData(new int[0], 0)]
    public void The_mean_is_over_vectors_with_a_positive(int[] labels, double expected) =>
        Assert.Equal(expected, SupConKernel.Weight<float, int>(new float[labels.Length], labels, 1, 1, false));

    [Fact]
    public void Vectors_without_a_positive_are_contrasts_only()
    {
        double[] gradient = new double[3];
        double[] losses = new double[3];
        SupConKernel.Run<Double256, double, DoubleLaneMath<Double256>, byte>(
            [1, 2, 3], [7, 7, 8], gradient, 1, 1, false, losses, [1, 1, 1], new double[SupConKernel.ScratchLength(3, true)], 1, true);
        Assert.Equal(Math.Log(Math.Exp(2) + Math.Exp(3)) - 2, losses[0], 1e-14);
        Assert.Equal(0, losses[2]);
        Assert.True(gradient[2] > 0);

        SupConKernel.Run<Double256, double, DoubleLaneMath<Double256>, byte>(
            [1, 2, 3], [7, 6, 8], gradient, 1, 1, false, losses, [1, 1, 1], new double[SupConKernel.ScratchLength(3, true)], 1, true);
        Assert.Equal(new double[3], losses);
        Assert.Equal(new double[3], gradient);
    }

    [Fact]
    public void A_NaN_flows()
    {
        double[] gradient = new double[3];
        Assert.Equal(double.NaN, SupConKernel.Run<Double256, double, DoubleLaneMath<Double256>, int>(
            [1, double.NaN, 3], [7, 7, 7], gradient, 1, 1, false, default, default, new double[SupConKernel.ScratchLength(3, true)], 1, true));
        KernelAssert.AllNaN(gradient);
    }

    [Fact]
    public void Lengths_are_checked()
    {
        Assert.Equal("z", Throws(7, 2, 999).ParamName);
        Assert.Equal("labels", Throws(6, 3, 999).ParamName);
        Assert.Equal("scratch", Throws(6, 2, SupConKernel.ScratchLength(2, true) - 1).ParamName);

        static ArgumentException Throws(int values, int labels, int scratch) => Assert.Throws<ArgumentException>(
            () => SupConKernel.Check<float, int>(new float[values], new int[labels], 3, 1, false, scratch, true, Names));
    }
}
