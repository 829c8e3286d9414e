// Gradients so large that they bypass the caches have the bits of those that do not, wherever rows start in memory.
namespace LossGen.NumericTests;

public sealed partial class StreamedRowsTests
{
    private const int Rows = 1030;
    private const int Positions = 4099;

    [Fact]
    public void Long_rows_past_the_caches_are_those_of_short_calls()
    {
        float[] input = new float[Rows * Positions], target = new float[Rows * Positions];
        float[] whole = new float[Rows * Positions], single = new float[Rows * Positions];
        for (int i = 0; i < input.Length; i++)
        {
            input[i] = (i * 37 % 101) / 101f;
            target[i] = (i * 53 % 89) / 89f;
        }

        double sum = 0;
        for (int row = 0; row < Rows; row++)
        {
            Range part = (row * Positions)..((row + 1) * Positions);
            sum += Dice(input[part], target[part], Positions, single.AsSpan(part));
        }

        Assert.True(whole.Length * sizeof(float) >= 16 << 20);
        double total = Dice(input, target, Positions, whole);
        Assert.Equal(sum, total, 1e-9 * sum);
        Assert.True(whole.AsSpan().SequenceEqual(single));

        Dice(input, target, Positions, input);
        Assert.True(input.AsSpan().SequenceEqual(single));
    }

    [DiceLoss(Reduction.Sum)]
    private static partial double Dice(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int spatial, Span<float> inputGradient);
}
