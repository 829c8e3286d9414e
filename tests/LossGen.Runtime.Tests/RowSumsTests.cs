// Sums and maxima of rows: the same for every width as in the tree that is promised, whatever the rows beside them hold,
// and NaN where it is asked for.
using LossGen.Testing;

namespace LossGen.Runtime.Tests;

public sealed class RowSumsTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    public void Sums_and_maxima_have_equal_bits_on_every_width(int length)
    {
        Noise noise = new(5);
        float[] rows = Noise.Array<float>(RowSums.Rows * length, () => noise.Normal(100));
        rows[3] = float.PositiveInfinity;
        float[] sums = Reduce<Float128, float>(rows, length, "sum");
        Assert.Equal(Enumerable.Range(0, RowSums.Rows).Select(row => Tree(rows.AsSpan(row * length, length))), sums);
        Assert.Equal(sums, Reduce<Float256, float>(rows, length, "sum"));
        float[] largest = [.. Enumerable.Range(0, RowSums.Rows).Select(row => rows[(row * length)..((row + 1) * length)].Max())];
        foreach (string reduction in new[] { "largest", "largest or NaN" })
        {
            Assert.Equal(largest, Reduce<Float128, float>(rows, length, reduction));
            Assert.Equal(largest, Reduce<Float256, float>(rows, length, reduction));
            Assert.True(length % Float512.Count != 0 || largest.SequenceEqual(Reduce<Float512, float>(rows, length, reduction)));
        }

        Assert.True(length % Float512.Count != 0 || sums.SequenceEqual(Reduce<Float512, float>(rows, length, "sum")));
    }

    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    public void Sums_and_maxima_of_doubles_have_equal_bits_on_every_width(int length)
    {
        Noise noise = new(6);
        double[] rows = Noise.Array<double>(RowSums.Rows * length, () => noise.Normal(100));
        double[] sums = Reduce<Double128, double>(rows, length, "sum");
        Assert.Equal(sums, Reduce<Double256, double>(rows, length, "sum"));
        Assert.Equal(sums, Reduce<Double512, double>(rows, length, "sum"));
        Assert.All(sums, (sum, row) => Assert.InRange(sum - rows[(row * length)..((row + 1) * length)].Sum(), -1e-10, 1e-10));
        double[] largest = [.. Enumerable.Range(0, RowSums.Rows).Select(row => rows[(row * length)..((row + 1) * length)].Max())];
        Assert.Equal(largest, Reduce<Double128, double>(rows, length, "largest or NaN"));
        Assert.Equal(largest, Reduce<Double256, double>(rows, length, "largest"));
        Assert.Equal(largest, Reduce<Double512, double>(rows, length, "largest or NaN"));
    }

    [Fact]
    public void The_largest_of_a_row_is_NaN_if_any_element_is()
    {
        for (int place = 0; place < 32; place++)
        {
            float[] rows = [.. Enumerable.Range(0, RowSums.Rows * 32).Select(v => (float)v)];
            rows[32 + place] = float.NaN;
            float[] expected = [31, float.NaN, 95, 127];
            Assert.Equal(expected, Reduce<Float128, float>(rows, 32, "largest or NaN"));
            Assert.Equal(expected, Reduce<Float256, float>(rows, 32, "largest or NaN"));
            Assert.Equal(expected, Reduce<Float512, float>(rows, 32, "largest or NaN"));
        }
    }

    [Fact]
    public void Zeros_are_positive()
    {
        float[] rows = [.. Enumerable.Repeat(-0f, RowSums.Rows * 32)];
        foreach (string reduction in new[] { "sum", "largest", "largest or NaN" })
        {
            Assert.All(Reduce<Float128, float>(rows, 32, reduction), value => Assert.Equal(0, BitConverter.SingleToInt32Bits(value)));
            Assert.All(Reduce<Float512, float>(rows, 32, reduction), value => Assert.Equal(0, BitConverter.SingleToInt32Bits(value)));
        }
    }

    private static T[] Reduce<TLanes, T>(T[] rows, int length, string reduction)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        Span<T> slots = RowSums.Open(new T[RowSums.Room].AsSpan());
        T[] results = new T[RowSums.Rows];
        for (int row = 0; row < RowSums.Rows; row++)
        {
            TLanes value = default;
            for (int c = 0; c < length; c += TLanes.Count)
            {
                TLanes group = TLanes.Load(rows, (row * length) + c);
                value = reduction switch
                {
                    "sum" => RowSums.Add(slots, row, c, value, group),
                    "largest" => RowSums.Larger(slots, row, c, value, group),
                    _ => RowSums.LargerOrNaN(slots, row, c, value, group),
                };
            }

            RowSums.Put(slots, row, value);
        }

        switch (reduction)
        {
            case "sum": RowSums.Sum<TLanes, T>(slots, results, 0); break;
            case "largest": RowSums.Largest<TLanes, T>(slots, results, 0); break;
            default: RowSums.LargestOrNaN<TLanes, T>(slots, results, 0); break;
        }

        return results;
    }

    private static float Tree(ReadOnlySpan<float> row)
    {
        float[] slots = row[..RowSums.Slots].ToArray();
        for (int i = RowSums.Slots; i < row.Length; i++)
        {
            slots[i % RowSums.Slots] += row[i];
        }

        for (int half = RowSums.Slots / 2; half > 0; half /= 2)
        {
            for (int i = 0; i < half; i++)
            {
                slots[i] += slots[i + half];
            }
        }

        return slots[0];
    }
}
