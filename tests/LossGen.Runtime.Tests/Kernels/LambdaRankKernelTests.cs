// The LambdaRank kernel: values with and without truncation, rows without a relevant item, NaN, and what it refuses.
namespace LossGen.Runtime.Tests.Kernels;

public sealed class LambdaRankKernelTests
{
    private static readonly string[] Names = ["scores", "grades"];

    [Theory]
    [InlineData(1, 1, 1, 0)]
    [InlineData(5, 2, 1, 0)]
    [InlineData(3, 10, 0.5, 0)]
    [InlineData(3, 10, 0.5, 3)]
    [InlineData(2, 33, 2, 0)]
    [InlineData(2, 50, 1, 20)]
    [InlineData(2, 100, 1, 40)]
    [InlineData(2, 100, 1, 100)]
    [InlineData(2, 100, 1, 1)]
    [InlineData(2, 100, 1, 500)]
    [InlineData(1, 1100, 1, 70)]
    public void It_is_the_loss_by_the_book(int rows, int items, double sigma, int truncation) =>
        KernelAssert.IsRight(LambdaRankProblem.Of(rows, items, sigma, truncation, 13));

    [Fact]
    public void Two_items_in_the_wrong_order()
    {
        // Gains 3 and 0, discounts 1 and 1 / log2(3), the ideal 3: the weight is 1 − 1 / log2(3).
        double[] gradient = new double[2];
        double[] hessian = new double[2];
        double weight = 1 - (1 / Math.Log2(3));
        Assert.Equal(weight * Math.Log(1 + Math.E), Run([0, 1], [2, 0], gradient, hessian, 0), 1e-15);
        double share = 1 / (1 + Math.Exp(-1));
        Assert.Equal(-weight * share, gradient[0], 1e-15);
        Assert.Equal(weight * share, gradient[1], 1e-15);
        Assert.Equal(weight * share * (1 - share), hessian[0], 1e-15);
    }

    [Fact]
    public void A_row_without_a_relevant_item_gives_nothing()
    {
        double[] gradient = [9, 9, 9];
        double[] hessian = [9, 9, 9];
        Assert.Equal(0, Run([1, 2, double.NaN], [0, 0, 0], gradient, hessian, 0.25));
        Assert.Equal(new double[3], gradient);
        Assert.Equal([0.25, 0.25, 0.25], hessian);
    }

    [Fact]
    public void A_NaN_flows()
    {
        double[] gradient = new double[3];
        double[] hessian = new double[3];
        Assert.Equal(double.NaN, Run([1, double.NaN, 3], [2, 1, 0], gradient, hessian, 0));
        KernelAssert.AllNaN(gradient.Concat(hessian));
        gradient.AsSpan().Clear();
        Assert.Equal(double.NaN, Run([1, 2, 3], [2, double.NaN, 0], gradient, hessian, 0));
        KernelAssert.AllNaN(gradient.Concat(hessian));
        Assert.Equal(double.NaN, Run([1, 2, 3], [2, double.PositiveInfinity, 0], gradient, hessian, 0));
        Assert.Equal(double.NaN, Run([double.NaN, double.NaN, double.NaN], [2, 1, 0], gradient, hessian, 0));
    }

    [Fact]
    public void Lengths_are_checked()
    {
        Assert.Equal("scores", Throws(7, 7, 99).ParamName);
        Assert.Equal("grades", Throws(6, 5, 99).ParamName);
        ArgumentException exception = Throws(6, 6, 17);
        Assert.Equal("scratch", exception.ParamName);
        Assert.StartsWith("'scratch' must have at least 18 elements for this call, but has 17.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("items", Assert.Throws<ArgumentOutOfRangeException>(() => LambdaRankKernel.ScratchLength(0, true)).ParamName);
        Assert.Throws<OverflowException>(() => LambdaRankKernel.ScratchLength(int.MaxValue, true));

        static ArgumentException Throws(int scores, int grades, int scratch) => Assert.Throws<ArgumentException>(
            () => LambdaRankKernel.Check<float>(new float[scores], new float[grades], 3, 1, 0, 0, scratch, true, Names));
    }

    private static double Run(double[] scores, double[] relevances, double[] gradient, double[] hessian, double minHessian) =>
        LambdaRankKernel.Run<Double256, double, DoubleLaneMath<Double256>>(
            scores, relevances, gradient, hessian, scores.Length, 1, 0, minHessian, default, default, new double[6 * scores.Length], 1, true);
}
