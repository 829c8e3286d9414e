// The NT-Xent kernel: values, one sample, and what it refuses.
namespace LossGen.Runtime.Tests.Kernels;

public sealed class NTXentKernelTests
{
    private static readonly string[] Names = ["views"];

    [Theory]
    [InlineData(2, 3, 0.5)]
    [InlineData(6, 16, 0.2)]
    [InlineData(18, 40, 0.5)]
    [InlineData(70, 130, 0.07)]
    [InlineData(130, 5, 0.3)]
    public void It_is_the_loss_by_the_book(int rows, int dimensions, double temperature)
    {
        KernelAssert.IsRight(new NTXentProblem(Numbers.Normal(29, rows * dimensions, 2), dimensions, temperature, normalize: true));
        KernelAssert.IsRight(new NTXentProblem(Numbers.Normal(29, rows * dimensions, 1 / Math.Sqrt(dimensions)), dimensions, temperature, normalize: false));
    }

    [Fact]
    public void One_sample_has_nothing_to_contrast_with()
    {
        float[] gradient = new float[4];
        Assert.Equal(0, NTXentKernel.Run<Float256, float, FloatLaneMath<Float256>>(
            [1, 2, 3, 4], gradient, 2, 0.5, true, default, default, new float[NTXentKernel.ScratchLength(2, true)], 1, true));
        Assert.Equal(new float[4], gradient);
    }

    [Fact]
    public void Lengths_are_checked()
    {
        Assert.Equal("views", Throws(7, 999).ParamName);
        ArgumentException exception = Throws(9, 999);
        Assert.Equal("views", exception.ParamName);
        Assert.StartsWith("'views' must hold two views of each sample, but holds 3 vectors.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("scratch", Throws(6, NTXentKernel.ScratchLength(2, true) - 1).ParamName);
        Assert.Equal(2, NTXentKernel.Check<float>(new float[6], 3, 1, true, NTXentKernel.ScratchLength(2, true), true, Names));

        static ArgumentException Throws(int values, int scratch) =>
            Assert.Throws<ArgumentException>(() => NTXentKernel.Check<float>(new float[values], 3, 1, true, scratch, true, Names));
    }
}
