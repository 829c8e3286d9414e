// The guards: what passes, what throws, which parameter and position the exception names, in any culture.
using System.Globalization;

namespace LossGen.Runtime.Tests;

public sealed class GuardTests
{
    [Fact]
    public void Lengths_and_multiples()
    {
        Guard.Length(3, 3, "targets", "one for each row");
        ArgumentException wrong = Assert.Throws<ArgumentException>("targets", () => Guard.Length(2, 3, "targets", "one for each row"));
        Assert.StartsWith("'targets' must have 3 elements, one for each row, but has 2.", wrong.Message, StringComparison.Ordinal);
        Guard.Multiple(0, 5, "logits", "the number of classes");
        Guard.Multiple(10, 5, "logits", "the number of classes");
        wrong = Assert.Throws<ArgumentException>("logits", () => Guard.Multiple(11, 5, "logits", "the number of classes"));
        Assert.StartsWith("The length of 'logits' must be a multiple of 5, the number of classes, but is 11.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlaps()
    {
        float[] memory = new float[20];
        Guard.Apart<float, float>(memory.AsSpan(0, 10), memory.AsSpan(10), "gradient", "input");
        Guard.Apart<float, float>(memory.AsSpan(10), memory.AsSpan(0, 10), "gradient", "input");
        Guard.Apart<float, float>([], memory, "gradient", "input");
        Guard.Apart<float, int>(memory, new int[20], "gradient", "targets");
        ArgumentException wrong = Assert.Throws<ArgumentException>("gradient", () => Guard.Apart<float, float>(memory.AsSpan(0, 11), memory.AsSpan(10), "gradient", "input"));
        Assert.StartsWith("'gradient' must not overlap 'input' in memory.", wrong.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("gradient", () => Guard.Apart<float, float>(memory.AsSpan(10), memory.AsSpan(0, 11), "gradient", "input"));
        Assert.Throws<ArgumentException>("gradient", () => Guard.Apart<float, byte>(
            memory, System.Runtime.InteropServices.MemoryMarshal.AsBytes(memory.AsSpan())[^1..], "gradient", "targets"));

        Guard.SameOrApart<float>(memory, memory, "gradient", "input");
        Guard.SameOrApart<float>(memory.AsSpan(0, 10), memory.AsSpan(10), "gradient", "input");
        wrong = Assert.Throws<ArgumentException>("gradient", () => Guard.SameOrApart<float>(memory.AsSpan(1), memory.AsSpan(0, 19), "gradient", "input"));
        Assert.Contains("overlap in part", wrong.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("gradient", () => Guard.SameOrApart<float>(memory.AsSpan(0, 10), memory, "gradient", "input"));
    }

    [Theory]
    [InlineData(-0.5)]
    [InlineData(1.5)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void The_first_value_outside_the_unit_interval_is_named(double bad)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            for (int length = 1; length < 140; length += 3)
            {
                for (int position = 0; position < length; position++)
                {
                    float[] floats = Unit<float>(length);
                    floats[position] = (float)bad;
                    floats[^1] = (float)bad;
                    string expected = string.Create(
                        CultureInfo.InvariantCulture, $"Every value of 'target' must be from 0 to 1, but 'target[{position}]' is {bad}.");
                    ArgumentOutOfRangeException wrong = Assert.Throws<ArgumentOutOfRangeException>("target", () => Guard.UnitInterval<float>(floats, "target"));
                    Assert.StartsWith(expected, wrong.Message, StringComparison.Ordinal);

                    Half[] halves = [.. Unit<float>(length).Select(value => (Half)value)];
                    halves[position] = (Half)bad;
                    wrong = Assert.Throws<ArgumentOutOfRangeException>("target", () => Guard.UnitInterval<Half>(halves, "target"));
                    Assert.StartsWith(expected, wrong.Message, StringComparison.Ordinal);

                    double[] doubles = Unit<double>(length);
                    doubles[position] = bad;
                    wrong = Assert.Throws<ArgumentOutOfRangeException>("target", () => Guard.UnitInterval<double>(doubles, "target"));
                    Assert.StartsWith(expected, wrong.Message, StringComparison.Ordinal);
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_unit_interval_is_closed_and_lets_NaN_pass()
    {
        for (int length = 0; length < 100; length++)
        {
            Guard.UnitInterval<float>(Unit<float>(length), "target");
            Guard.UnitInterval<double>(Unit<double>(length), "target");
        }

        // Longer than what is widened at once.
        BFloat16[] values = [.. Unit<float>(3000).Select(value => (BFloat16)value)];
        Guard.UnitInterval<BFloat16>(values, "target");
        values[2500] = BFloat16.FromBits(0x3F81);
        values[2700] = values[2500];
        Assert.Contains(
            "'target[2500]' is 1.0078125",
            Assert.Throws<ArgumentOutOfRangeException>("target", () => Guard.UnitInterval<BFloat16>(values, "target")).Message,
            StringComparison.Ordinal);

        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.UnitInterval<float>([float.BitIncrement(1)], "target"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.UnitInterval<float>([-float.Epsilon], "target"));
        Assert.Throws<NotSupportedException>(() => Guard.UnitInterval<int>([1], "target"));
    }

    [Fact]
    public void Class_indices_are_checked_and_counted()
    {
        for (int length = 0; length < 100; length++)
        {
            int[] ints = [.. Enumerable.Range(0, length).Select(i => i % 5 == 4 ? -100 : i % 5)];
            int kept = ints.Count(i => i != -100);
            Assert.Equal(kept, Guard.ClassIndices<int>(ints, 4, -100, "targets"));
            Assert.Equal(kept, Guard.ClassIndices<long>(ints.Select(i => (long)i).ToArray(), 4, -100, "targets"));
            Assert.Equal(kept, Guard.ClassIndices<short>(ints.Select(i => (short)i).ToArray(), 4, -100, "targets"));
            Assert.Equal(kept, Guard.ClassIndices<byte>(ints.Select(i => i == -100 ? (byte)255 : (byte)i).ToArray(), 4, 255, "targets"));
            for (int position = 0; position < length; position++)
            {
                int[] wrong = [.. ints];
                wrong[position] = position % 2 == 0 ? 4 : -1;
                ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(
                    "targets", () => Guard.ClassIndices<int>(wrong, 4, -100, "targets"));
                Assert.StartsWith(
                    $"Every class index of 'targets' must be from 0 to 3 or the ignored index -100, but 'targets[{position}]' is {wrong[position]}.",
                    thrown.Message,
                    StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Class_indices_are_compared_as_long()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.ClassIndices<long>([1L << 32], 4, -100, "targets"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.ClassIndices<long>([(1L << 32) - 100], 4, -100, "targets"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.ClassIndices<byte>([156], 4, -100, "targets"));
        Assert.Equal(1, Guard.ClassIndices<long>([3], 4, 3_000, "targets"));
        Assert.Equal(0, Guard.ClassIndices<int>([2, 2], 4, 2, "targets"));
    }

    [Fact]
    public void Ranges()
    {
        Guard.Range(0, 0, 1, "labelSmoothing");
        Guard.Range(1, 0, 1, "labelSmoothing");
        Assert.Throws<ArgumentOutOfRangeException>("labelSmoothing", () => Guard.Range(double.NaN, 0, 1, "labelSmoothing"));
        Assert.StartsWith(
            "'labelSmoothing' must be from 0 to 1, but is 1.5.",
            Assert.Throws<ArgumentOutOfRangeException>("labelSmoothing", () => Guard.Range(1.5, 0, 1, "labelSmoothing")).Message,
            StringComparison.Ordinal);
        Guard.AtLeast(1, 1, "classes");
        Assert.StartsWith(
            "'classes' must be at least 1, but is 0.",
            Assert.Throws<ArgumentOutOfRangeException>("classes", () => Guard.AtLeast(0, 1, "classes")).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("at least", 0.5, 0.5, 0.49)]
    [InlineData("at most", 0.5, 0.5, 0.51)]
    [InlineData("greater than", 0.5, double.PositiveInfinity, 0.5)]
    [InlineData("less than", 0.5, double.NegativeInfinity, 0.5)]
    public void Open_ranges(string relation, double end, double inside, double outside)
    {
        Action<double, double, string> guard = relation switch
        {
            "at least" => Guard.AtLeast,
            "at most" => Guard.AtMost,
            "greater than" => Guard.Above,
            _ => Guard.Below,
        };
        guard(inside, end, "delta");
        Assert.Throws<ArgumentOutOfRangeException>("delta", () => guard(double.NaN, end, "delta"));
        Assert.StartsWith(
            FormattableString.Invariant($"'delta' must be {relation} {end}, but is {outside}."),
            Assert.Throws<ArgumentOutOfRangeException>("delta", () => guard(outside, end, "delta")).Message,
            StringComparison.Ordinal);
    }

    private static T[] Unit<T>(int length)
        where T : System.Numerics.IFloatingPointIeee754<T>
    {
        T[] values = [T.Zero, T.One, T.NaN, T.NegativeZero, T.CreateChecked(0.5)];
        return [.. Enumerable.Range(0, length).Select(i => values[i % values.Length])];
    }
}
