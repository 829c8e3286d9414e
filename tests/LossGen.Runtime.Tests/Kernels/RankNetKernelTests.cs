// The RankNet kernel: values, tails, least Hessian, NaN, and what it refuses.
namespace LossGen.Runtime.Tests.Kernels;

public sealed class RankNetKernelTests
{
    private static readonly string[] Names = ["scores", "grades"];

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(5, 2, 1)]
    [InlineData(3, 10, 0.5)]
    [InlineData(2, 33, 2)]
    [InlineData(2, 100, 1)]
    [InlineData(1, 1100, 1)]
    public void It_is_the_loss_by_the_book(int rows, int items, double sigma) => KernelAssert.IsRight(RankNetProblem.Of(rows, items, sigma, 11));

    [Fact]
    public void A_pair_is_a_logistic_loss_with_exact_tails()
    {
        float[] gradient = new float[2];
        float[] hessian = new float[2];
        double loss = Run([30, -20], [1, 0], gradient, hessian, double.NegativeInfinity);
        Assert.Equal(Math.Exp(-50), loss, 1e-28);
        Assert.Equal(-gradient[0], gradient[1]);
        Assert.Equal(Math.Exp(-50), gradient[1], 1e-28);
        Assert.Equal(Math.Exp(-50), hessian[0], 1e-28);
        Assert.Equal(200, Run([-100, 100], [1, 0], gradient, hessian, double.NegativeInfinity));
        Assert.Equal([-1, 1], gradient);
        Assert.Equal(double.PositiveInfinity, Run([float.NegativeInfinity, 100], [1, 0], gradient, hessian, double.NegativeInfinity));
        Assert.Equal([-1, 1], gradient);
    }

    [Fact]
    public void Second_derivatives_are_raised_to_the_least_one()
    {
        float[] hessian = new float[3];
        Run([0, 0, 90], [1, 0, 2], new float[3], hessian, 0.125);
        Assert.Equal([0.25f, 0.25f, 0.125f], hessian);
    }

    [Fact]
    public void Equal_relevances_are_no_pairs_even_if_scores_are_NaN()
    {
        float[] gradient = new float[3];
        Assert.Equal(0, Run([1, float.NaN, 3], [2, 2, 2], gradient, new float[3], 0));
        Assert.Equal(new float[3], gradient);
    }

    [Fact]
    public void A_NaN_flows()
    {
        float[] gradient = new float[3];
        Assert.Equal(double.NaN, Run([1, float.NaN, 3], [2, 1, 0], gradient, new float[3], 0));
        KernelAssert.AllNaN(gradient);
        Assert.Equal(double.NaN, Run([1, 2, 3], [2, float.NaN, 2], gradient, new float[3], 0));
        KernelAssert.AllNaN(gradient);
    }

    [Fact]
    public void Lengths_are_checked()
    {
        Assert.Equal("scores", Assert.Throws<ArgumentException>(() => RankNetKernel.Check<float>(new float[7], new float[7], 3, 1, 0, Names)).ParamName);
        ArgumentException exception = Assert.Throws<ArgumentException>(() => RankNetKernel.Check<double>(new double[6], new double[5], 3, 1, 0, Names));
        Assert.Equal("grades", exception.ParamName);
        Assert.StartsWith("'grades' must have 6 elements, one for each element of 'scores', but has 5.", exception.Message, StringComparison.Ordinal);
    }

    private static double Run(float[] scores, float[] relevances, float[] gradient, float[] hessian, double minHessian) =>
        RankNetKernel.Run<Float256, float, FloatLaneMath<Float256>>(
            scores, relevances, gradient, hessian, scores.Length, 1, minHessian, default, default, 1, wantsLoss: true);
}
