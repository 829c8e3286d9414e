// The guards of values at every length and position: what is on an end of the range passes or not, NaN always
// does, and the first bad value is named.
using System.Globalization;

namespace LossGen.Runtime.Tests;

public sealed class ValueGuardTests
{
    public static TheoryData<string, string, double[], double[]> Rules { get; } = new()
    {
        { nameof(Guard.UnitInterval), "from 0 to 1", [0, 1, -0.0, 0.5, double.NaN], [-0.5, 1.5, double.PositiveInfinity] },
        { nameof(Guard.Sign), "-1 or 1", [1, -1, double.NaN], [0, 0.5, -2, double.NegativeInfinity] },
        { nameof(Guard.NotNegative), "at least 0", [0, -0.0, 7, double.PositiveInfinity, double.NaN], [-0.25, double.NegativeInfinity] },
        { nameof(Guard.Positive), "greater than 0", [0.25, double.PositiveInfinity, double.NaN], [0, -0.0, -1] },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void EveryPositionIsChecked(string rule, string words, double[] allowed, double[] refused)
    {
        for (int length = 0; length < 100; length++)
        {
            double[] values = [.. Enumerable.Range(0, length).Select(i => allowed[i % allowed.Length])];
            Run(rule, values);
            for (int position = 0; position < length; position++)
            {
                double bad = refused[position % refused.Length];
                values[position] = bad;
                string message = string.Create(CultureInfo.InvariantCulture, $"Every value of 'target' must be {words}, but 'target[{position}]' is {bad}.");
                Assert.All(Refusals(rule, values), refusal => Assert.StartsWith(message, refusal, StringComparison.Ordinal));
                values[position] = allowed[position % allowed.Length];
            }
        }
    }

    [Fact]
    public void TheSmallestNumbersCount()
    {
        Guard.Positive<float>([float.Epsilon], "target");
        Guard.Positive<double>([.. Enumerable.Repeat(double.Epsilon, 40)], "target");
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.NotNegative<double>([.. Enumerable.Repeat(0.0, 40), -double.Epsilon], "target"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Sign<float>([.. Enumerable.Repeat(-1f, 40), float.BitDecrement(1)], "target"));
    }

    [Fact]
    public void TheFirstBadValueIsNamed() => Assert.Contains(
        "'target[70]' is -3.",
        Assert.Throws<ArgumentOutOfRangeException>("target", () => Guard.NotNegative<float>([.. Enumerable.Repeat(1f, 70), -3, -4], "target")).Message,
        StringComparison.Ordinal);

    private static void Run(string rule, double[] values)
    {
        Check<float>(rule, [.. values.Select(value => (float)value)]);
        Check<double>(rule, values);
        Check<Half>(rule, [.. values.Select(value => (Half)value)]);
        Check<BFloat16>(rule, [.. values.Select(value => (BFloat16)(float)value)]);
    }

    private static IEnumerable<string> Refusals(string rule, double[] values)
    {
        yield return Assert.Throws<ArgumentOutOfRangeException>("target", () => Check<float>(rule, [.. values.Select(value => (float)value)])).Message;
        yield return Assert.Throws<ArgumentOutOfRangeException>("target", () => Check<double>(rule, values)).Message;
        yield return Assert.Throws<ArgumentOutOfRangeException>("target", () => Check<Half>(rule, [.. values.Select(value => (Half)value)])).Message;
        yield return Assert.Throws<ArgumentOutOfRangeException>("target", () => Check<BFloat16>(rule, [.. values.Select(value => (BFloat16)(float)value)])).Message;
    }

    private static void Check<T>(string rule, T[] values)
        where T : unmanaged
    {
        Action<T[], string> guard = rule switch
        {
            nameof(Guard.UnitInterval) => (all, name) => Guard.UnitInterval<T>(all, name),
            nameof(Guard.Sign) => (all, name) => Guard.Sign<T>(all, name),
            nameof(Guard.NotNegative) => (all, name) => Guard.NotNegative<T>(all, name),
            _ => (all, name) => Guard.Positive<T>(all, name),
        };
        guard(values, "target");
    }
}
