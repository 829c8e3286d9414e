// What several threads refuse is what one refuses: the first bad value is named, before anything is written. What a
// method of the user's throws reaches the caller as if there were no threads.
using System.Runtime.InteropServices;

namespace LossGen.NumericTests.Parallel;

public sealed partial class RefusalTests
{
    private const int Dimensions = 16;
    private const int Rows = 6000;

    [TripletMarginWithDistanceLoss(Dimensions = Dimensions, DistanceMethod = nameof(Manhattan))]
    private static partial double Alone(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, Span<float> anchorGradient, Span<float> positiveGradient, Span<float> negativeGradient);

    [TripletMarginWithDistanceLoss(Dimensions = Dimensions, DistanceMethod = nameof(Manhattan), Parallel = true)]
    private static partial double Parallel(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, Span<float> anchorGradient, Span<float> positiveGradient, Span<float> negativeGradient, int maxDegreeOfParallelism);

    [BCELoss(Parallel = true)]
    private static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient, int maxDegreeOfParallelism);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void A_distance_of_ones_own_gives_the_bits_of_one_thread(int degree)
    {
        float[] data = Data();
        float[][] expected = [new float[data.Length], new float[data.Length], new float[data.Length]];
        float[][] actual = [new float[data.Length], new float[data.Length], new float[data.Length]];
        double alone = Alone(data, Shifted(data, 1), Shifted(data, 5), expected[0], expected[1], expected[2]);
        double parallel = Parallel(data, Shifted(data, 1), Shifted(data, 5), actual[0], actual[1], actual[2], degree);
        Assert.Equal(BitConverter.DoubleToInt64Bits(alone), BitConverter.DoubleToInt64Bits(parallel));
        Assert.All(expected.Zip(actual), pair => Assert.Equal(MemoryMarshal.AsBytes<float>(pair.First).ToArray(), MemoryMarshal.AsBytes<float>(pair.Second).ToArray()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void What_a_distance_throws_first_reaches_the_caller(int degree)
    {
        float[] data = Data();
        data[(Rows - 1) * Dimensions] = float.PositiveInfinity;
        data[40 * Dimensions] = 1e30f;
        data[3000 * Dimensions] = 2e30f;
        for (int call = 0; call < 20; call++)
        {
            InvalidDataException error = Assert.Throws<InvalidDataException>(() =>
                Parallel(data, data, data, new float[data.Length], new float[data.Length], new float[data.Length], degree));
            Assert.Contains("1E+030", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void The_first_value_outside_its_domain_is_named(int degree)
    {
        float[] input = [.. Enumerable.Repeat(0.5f, 200_000)];
        float[] gradient = [.. Enumerable.Repeat(7f, 200_000)];
        input[199_999] = 2;
        input[70_001] = -1;
        input[150_000] = 3;
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => Bce(input, new float[200_000], gradient, degree));
        Assert.Contains("70001", error.Message, StringComparison.Ordinal);
        Assert.All(gradient, value => Assert.Equal(7f, value));
    }

    private static float Manhattan(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        if (first[0] >= 1e30f)
        {
            throw new InvalidDataException(FormattableString.Invariant($"{first[0]:E0}"));
        }

        float sum = 0;
        for (int i = 0; i < first.Length; i++)
        {
            sum += Math.Abs(first[i] - second[i]);
        }

        return sum;
    }

    private static void ManhattanGradient(ReadOnlySpan<float> first, ReadOnlySpan<float> second, float scale, Span<float> firstGradient, Span<float> secondGradient)
    {
        for (int i = 0; i < first.Length; i++)
        {
            firstGradient[i] += scale * MathF.Sign(first[i] - second[i]);
            secondGradient[i] -= scale * MathF.Sign(first[i] - second[i]);
        }
    }

    private static float[] Data() => [.. Enumerable.Range(0, Rows * Dimensions).Select(i => MathF.Sin(i * 0.7f))];

    private static float[] Shifted(float[] data, int by) => [.. data.Skip(by), .. data.Take(by)];
}
