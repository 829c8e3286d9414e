// The InfoNCE kernel: both directions, normalized or not, zero vectors, NaN, and what it refuses.
namespace LossGen.Runtime.Tests.Kernels;

public sealed class InfoNCEKernelTests
{
    private static readonly string[] Names = ["texts", "images"];

    [Theory]
    [InlineData(1, 1, 0.5)]
    [InlineData(2, 3, 0.5)]
    [InlineData(5, 16, 0.2)]
    [InlineData(17, 40, 0.1)]
    [InlineData(70, 130, 0.07)]
    [InlineData(131, 5, 0.3)]
    [InlineData(150, 33, 0.3)]
    public void It_is_the_loss_by_the_book(int rows, int dimensions, double temperature)
    {
        foreach ((bool symmetric, bool normalize) in ((bool, bool)[])[(false, false), (false, true), (true, false), (true, true)])
        {
            KernelAssert.IsRight(InfoNCEProblem.Of(rows, dimensions, temperature, symmetric, normalize, 17));
        }
    }

    [Fact]
    public void Each_gradient_comes_alone_and_the_loss_too()
    {
        float[] query = [1, 0, 0, 2];
        float[] key = [1, 1, 0, 1];
        float[] both = new float[8];
        double loss = Run(query, key, both.AsSpan(0, 4), both.AsSpan(4), false, true);
        float[] one = new float[8];
        Assert.Equal(loss, Run(query, key, one.AsSpan(0, 4), default, false, true));
        Assert.Equal(0, Run(query, key, default, one.AsSpan(4), false, false));
        Assert.Equal(both, one);
        Assert.Equal(loss, Run(query, key, default, default, false, true));
    }

    [Fact]
    public void The_norm_of_a_vector_of_zeros_is_a_constant()
    {
        // As in PyTorch's normalize: max(norm, 1e-12).
        float[] query = [0, 0, 3, 4];
        float[] key = [1, 0, 0, 1];
        float[] gradient = new float[4];
        Run(query, key, gradient, default, true, true);
        Assert.Equal(-0.5e12f, gradient[0], 1e6f);
        Assert.Equal(0.5e12f, gradient[1], 1e6f);
        Assert.Equal(0, (3 * gradient[2]) + (4 * gradient[3]), 1e-6);
    }

    [Fact]
    public void The_norm_of_a_vector_next_to_zero_is_a_constant_too()
    {
        double slope = (Loss(1.01e-13, []) - Loss(0.99e-13, [])) / 0.02e-13;
        double[] gradient = new double[4];
        Loss(1e-13, gradient);
        Assert.Equal(slope, gradient[0], 1e-5 * Math.Abs(slope));

        static double Loss(double first, double[] gradient) => InfoNCEKernel.Run<Double256, double, DoubleLaneMath<Double256>>(
            [first, 2e-13, 3, 4], [1, 0, 0, 1], gradient, default, 2, 1, false, true, default, default, new double[InfoNCEKernel.ScratchLength(2, true)], 1, true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_NaN_flows(bool symmetric)
    {
        double[] values = [1, 2, 3, double.NaN, 5, 6];
        double[] others = [1, 0, 0, 1, 1, 1];
        double[] gradient = new double[6];
        double[] scratch = new double[InfoNCEKernel.ScratchLength(3, true)];
        double[] losses = new double[3];
        InfoNCEKernel.Run<Double256, double, DoubleLaneMath<Double256>>(
            values, others, gradient, default, 2, 1, symmetric, false, losses, [1, 1, 1], scratch, 1, true);
        Assert.Equal([!symmetric, false, !symmetric], losses.Select(double.IsFinite));
        KernelAssert.AllNaN(gradient.Skip(2).Take(2));
        InfoNCEKernel.Run<Double256, double, DoubleLaneMath<Double256>>(
            others, values, gradient, default, 2, 1, symmetric, false, losses, [1, 1, 1], scratch, 1, true);
        KernelAssert.AllNaN(losses);
        KernelAssert.AllNaN(gradient);
    }

    [Fact]
    public void Large_logits_don_t_overflow()
    {
        float[] query = [1000, 0, 0, 1000];
        float[] gradient = new float[4];
        Assert.Equal(0, Run(query, query, gradient, default, false, true));
        Assert.Equal(new float[4], gradient);
        Assert.Equal(1e6, Run(query, [0, 1000, 1000, 0], gradient, default, false, true) / 2);
    }

    [Fact]
    public void Lengths_are_checked()
    {
        Assert.Equal("texts", Throws(7, 7, 999).ParamName);
        Assert.Equal("images", Throws(6, 9, 999).ParamName);
        Assert.Equal("scratch", Throws(6, 6, InfoNCEKernel.ScratchLength(2, true) - 1).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentOutOfRangeException>(() => InfoNCEKernel.ScratchLength(-1, true)).ParamName);
        Assert.Throws<OverflowException>(() => InfoNCEKernel.ScratchLength(50_000, true));
        Assert.True(InfoNCEKernel.ScratchLength(46_000, true) > 46_000L * 46_000);

        static ArgumentException Throws(int queries, int keys, int scratch) => Assert.Throws<ArgumentException>(
            () => InfoNCEKernel.Check<float>(new float[queries], new float[keys], 3, 1, false, false, scratch, true, Names));
    }

    private static double Run(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> queryGradient, Span<float> keyGradient, bool normalize, bool wantsLoss) =>
        InfoNCEKernel.Run<Float256, float, FloatLaneMath<Float256>>(
            query, key, queryGradient, keyGradient, 2, 1, false, normalize, default, default, new float[InfoNCEKernel.ScratchLength(2, true)], 1, wantsLoss);
}
