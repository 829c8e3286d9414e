// The fused multiply-add of registers, by instruction and emulated, against that of the platform: on random numbers
// of all magnitudes, on sums that lie next to the middle between two floats, and below the normal ones.
using System.Runtime.Intrinsics;

namespace LossGen.Runtime.Tests;

public sealed class FusedTests
{
    [Fact]
    public void Floats_of_all_magnitudes_round_once()
    {
        float[] values = Samples.Floats(30_000);
        Random random = new(7);
        for (int i = 0; i < 300_000; i++)
        {
            Check(Any(values, random), Any(values, random), Any(values, random));
        }
    }

    [Fact]
    public void Sums_of_near_magnitude_round_once()
    {
        Random random = new(8);
        for (int i = 0; i < 300_000; i++)
        {
            float a = 1 + random.NextSingle();
            float b = 1 + random.NextSingle();
            Check(a, b, (random.NextSingle() - 0.5f) * MathF.ScaleB(1, random.Next(-60, 60)));
        }
    }

    // a · b is 1 and a half of the last bit; what is added is far too small to show in double, but decides.
    [Theory]
    [InlineData(1e-30f)]
    [InlineData(-1e-30f)]
    [InlineData(float.Epsilon)]
    [InlineData(-float.Epsilon)]
    [InlineData(0f)]
    public void What_lies_beside_the_middle_is_seen(float crumb)
    {
        // (1 + 2⁻¹²)(1 + 2⁻¹²) = 1 + 2⁻¹¹ + 2⁻²⁴
        float factor = 1 + MathF.ScaleB(1, -12);
        float expected = crumb > 0 ? MathF.BitIncrement(1 + MathF.ScaleB(1, -11)) : 1 + MathF.ScaleB(1, -11);
        Assert.Equal(expected, MathF.FusedMultiplyAdd(factor, factor, crumb));
        Check(factor, factor, crumb);
        Check(-factor, factor, -crumb);
        Check(-factor, factor, crumb);
    }

    [Fact]
    public void Sums_below_the_normal_floats_round_once()
    {
        Random random = new(9);
        for (int i = 0; i < 100_000; i++)
        {
            float a = MathF.ScaleB(1 + random.NextSingle(), random.Next(-80, -60));
            float b = MathF.ScaleB(1 + random.NextSingle(), random.Next(-80, -60));
            Check(a, random.Next(2) == 0 ? b : -b, float.Epsilon * random.Next(-5, 5));
        }
    }

    [Fact]
    public void Doubles_round_once()
    {
        double[] values = Samples.Doubles(30_000);
        Random random = new(10);
        for (int i = 0; i < 100_000; i++)
        {
            (double a, double b, double c) = (Any(values, random), Any(values, random), Any(values, random));
            double expected = Math.FusedMultiplyAdd(a, b, c);
            Assert.Equal(expected, Registers.FusedMultiplyAdd(Vector128.Create(a), Vector128.Create(b), Vector128.Create(c))[1]);
            Assert.Equal(expected, FusedFallback.MultiplyAdd(Vector128.Create(a), Vector128.Create(b), Vector128.Create(c))[1]);
        }
    }

    private static T Any<T>(T[] values, Random random) => values[random.Next(values.Length)];

    // The number stands in one lane among others that need no care.
    private static void Check(float a, float b, float c)
    {
        float expected = MathF.FusedMultiplyAdd(a, b, c);
        Assert.Equal(expected, Registers.FusedMultiplyAdd(Vector128.Create(a), Vector128.Create(b), Vector128.Create(c))[0]);
        for (int lane = 0; lane < 4; lane += 3)
        {
            Vector128<float> result = FusedFallback.MultiplyAdd(
                Vector128.Create(1.5f).WithElement(lane, a), Vector128.Create(2.5f).WithElement(lane, b), Vector128.Create(0.25f).WithElement(lane, c));
            Assert.Equal(expected, result[lane]);
            Assert.Equal(4f, result[1]);
        }
    }
}
