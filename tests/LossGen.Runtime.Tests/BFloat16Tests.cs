// The struct BFloat16 by itself: its constants, conversions of numbers, comparisons and text.
using System.Globalization;

namespace LossGen.Runtime.Tests;

public sealed class BFloat16Tests
{
    [Fact]
    public void Constants_are_what_they_are_called()
    {
        Assert.Equal(0f, BFloat16.Zero);
        Assert.Equal(1f, BFloat16.One);
        Assert.Equal(MathF.ScaleB(1, -133), BFloat16.Epsilon);
        Assert.Equal(MathF.ScaleB(255f / 128, 127), BFloat16.MaxValue);
        Assert.Equal(-(float)BFloat16.MaxValue, BFloat16.MinValue);
        Assert.Equal(float.PositiveInfinity, BFloat16.PositiveInfinity);
        Assert.Equal(float.NegativeInfinity, BFloat16.NegativeInfinity);
        Assert.True(float.IsNaN(BFloat16.NaN));
    }

    [Fact]
    public void Every_pattern_is_of_one_kind_and_comes_back()
    {
        for (int pattern = 0; pattern <= ushort.MaxValue; pattern++)
        {
            BFloat16 value = BFloat16.FromBits((ushort)pattern);
            float single = value;
            Assert.Equal(pattern, value.ToBits());
            Assert.Equal(float.IsNaN(single), BFloat16.IsNaN(value));
            Assert.Equal(float.IsInfinity(single), BFloat16.IsInfinity(value));
            Assert.Equal(float.IsFinite(single), BFloat16.IsFinite(value));
            Assert.Equal(float.IsNegative(single), BFloat16.IsNegative(value));
            Assert.True(((BFloat16)single).Equals(value));
            Assert.True(((BFloat16)(double)single).Equals(value));
            Assert.True(BFloat16.Parse(value.ToString(null, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Equals(value));
        }
    }

    [Fact]
    public void Floats_round_as_the_lanes_round_them()
    {
        float[] values = Samples.Floats(20011);
        BFloat16[] rounded = new BFloat16[values.Length];
        VectorMath.Convert(values, rounded);
        Assert.Equal(rounded.Select(value => value.ToBits()), values.Select(value => ((BFloat16)value).ToBits()));
    }

    [Fact]
    public void Doubles_are_rounded_once()
    {
        // A tie of bfloat16, and so little more or less that it is lost on the way through float.
        foreach (double scale in (double[])[1, -1, Math.ScaleB(1, -126), Math.ScaleB(1, 127)])
        {
            double tie = scale * (1 + Math.ScaleB(1, -8));
            double little = scale * Math.ScaleB(1, -40);
            Assert.Equal(scale, (BFloat16)tie);
            Assert.Equal(scale * (1 + Math.ScaleB(1, -7)), (BFloat16)(tie + little));
            Assert.Equal(scale, (BFloat16)(tie - little));
            double next = scale * (1 + (3 * Math.ScaleB(1, -8)));
            Assert.Equal(scale * (1 + Math.ScaleB(1, -6)), (BFloat16)next);
            Assert.Equal(scale * (1 + Math.ScaleB(1, -7)), (BFloat16)(next - little));
        }

        double beyond = BFloat16.MaxValue * (1 + Math.ScaleB(1, -9));
        Assert.Equal(BFloat16.MaxValue, (BFloat16)beyond);
        double limit = Math.ScaleB(511f / 256, 127);
        Assert.Equal(BFloat16.PositiveInfinity, (BFloat16)limit);
        Assert.Equal(BFloat16.MaxValue, (BFloat16)Math.BitDecrement(limit));
        Assert.Equal(BFloat16.NegativeInfinity, (BFloat16)double.MinValue);
        Assert.Equal(BFloat16.Zero, (BFloat16)double.Epsilon);
        Assert.Equal(BFloat16.Zero, (BFloat16)Math.ScaleB(1, -134));
        Assert.Equal(BFloat16.Epsilon, (BFloat16)Math.BitIncrement(Math.ScaleB(1, -134)));
        Assert.True(BFloat16.IsNaN((BFloat16)double.NaN));
        Assert.True(BFloat16.IsNegative((BFloat16)(-0d)));
    }

    [Fact]
    public void Comparisons_are_those_of_float()
    {
        float[] values = [float.NaN, float.NegativeInfinity, -2.5f, -0f, 0, 1, float.PositiveInfinity];
        foreach (float a in values)
        {
            foreach (float b in values)
            {
                (BFloat16 left, BFloat16 right) = ((BFloat16)a, (BFloat16)b);
                Assert.Equal(a == b, left == right);
                Assert.Equal(a != b, left != right);
                Assert.Equal(a < b, left < right);
                Assert.Equal(a <= b, left <= right);
                Assert.Equal(a > b, left > right);
                Assert.Equal(a >= b, left >= right);
                Assert.Equal(a.Equals(b), left.Equals(right));
                Assert.Equal(a.CompareTo(b), left.CompareTo((object)right));
                Assert.True(!left.Equals((object)right) || left.GetHashCode() == right.GetHashCode());
            }
        }

        Assert.Equal(1, BFloat16.One.CompareTo(null));
        Assert.False(BFloat16.One.Equals(1f));
        Assert.Throws<ArgumentException>(() => BFloat16.One.CompareTo((object)1f));
    }

    [Fact]
    public void Text_follows_the_culture_and_what_is_no_number_is_refused()
    {
        CultureInfo german = new("de-DE");
        Assert.Equal("2,5", ((BFloat16)2.5f).ToString(null, german));
        Assert.Equal((BFloat16)2.5f, BFloat16.Parse("2,5", german));
        Assert.Equal("2.50", string.Create(CultureInfo.InvariantCulture, $"{(BFloat16)2.5f:F2}"));
        Assert.True(BFloat16.TryParse("-0.1", CultureInfo.InvariantCulture, out BFloat16 tenth));
        Assert.Equal(0xBDCD, tenth.ToBits());
        Assert.False(BFloat16.TryParse("one", CultureInfo.InvariantCulture, out _));
        Assert.False(BFloat16.TryParse(null, CultureInfo.InvariantCulture, out _));
        Assert.Throws<FormatException>(() => BFloat16.Parse("one", CultureInfo.InvariantCulture));
    }
}
