// What the operations of lane groups mean, against scalar C#, on every struct; and that loads and
// stores keep to their spans.
using LossGen.Testing;

namespace LossGen.Runtime.Tests;

public abstract class LaneTests<TLanes, T>
    where TLanes : struct, ILanes<TLanes, T>
    where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
{
    private static readonly T[] Values =
    [
        T.Zero, T.NegativeZero, T.One, -T.One, T.CreateChecked(2.5), T.CreateChecked(-7), T.PositiveInfinity, T.NegativeInfinity, T.NaN, T.Epsilon,
    ];

    [Fact]
    public void Operations_are_those_of_scalars()
    {
        foreach (T a in Values)
        {
            foreach (T b in Values)
            {
                Same(a + b, static (x, y) => x + y, a, b);
                Same(a - b, static (x, y) => x - y, a, b);
                Same(a * b, static (x, y) => x * y, a, b);
                Same(a / b, static (x, y) => x / y, a, b);
                Same(T.FusedMultiplyAdd(a, b, a), static (x, y) => TLanes.MultiplyAdd(x, y, x), a, b);
                Same(-a, static (x, _) => -x, a, b);
                Same(T.Abs(a), static (x, _) => TLanes.Abs(x), a, b);
                Same(T.Sqrt(a), static (x, _) => TLanes.Sqrt(x), a, b);
                Same(a > b ? a : b, TLanes.MaxNative, a, b);
                Same(a < b ? a : b, TLanes.MinNative, a, b);
                Same(T.IsNaN(a) || T.IsNaN(b) ? T.NaN : a > b ? a : b, TLanes.Max, a, b);
                Same(T.IsNaN(a) || T.IsNaN(b) ? T.NaN : a < b ? a : b, TLanes.Min, a, b);
                Mask(a == b, TLanes.Equal, a, b);
                Mask(a != b, TLanes.NotEqual, a, b);
                Mask(a < b, TLanes.Less, a, b);
                Mask(a <= b, TLanes.LessOrEqual, a, b);
                Mask(a > b, TLanes.Greater, a, b);
                Mask(a >= b, TLanes.GreaterOrEqual, a, b);
            }
        }
    }

    [Fact]
    public void Bits_are_bits()
    {
        TLanes three = TLanes.Fill(T.CreateChecked(3));
        TLanes sign = TLanes.Fill(T.NegativeZero);
        Assert.Equal(T.CreateChecked(-3), TLanes.Scalar(TLanes.Or(three, sign)));
        Assert.Equal(T.CreateChecked(-3), TLanes.Scalar(TLanes.Xor(three, sign)));
        Assert.Equal(T.CreateChecked(3), TLanes.Scalar(TLanes.AndNot(-three, sign)));
        Assert.True(T.IsNegative(TLanes.Scalar(TLanes.And(-three, sign))));
        Assert.Equal(T.Epsilon + T.Epsilon, TLanes.Scalar(TLanes.AddBits(TLanes.Fill(T.Epsilon), TLanes.Fill(T.Epsilon))));
        Assert.Equal(T.BitDecrement(T.One), TLanes.Scalar(TLanes.SubtractBits(TLanes.Fill(T.One), TLanes.Fill(T.Epsilon))));
        Assert.Equal(T.ScaleB(T.Epsilon, 4), TLanes.Scalar(TLanes.ShiftLeft(TLanes.Fill(T.Epsilon), 4)));
        Assert.Equal(T.Epsilon, TLanes.Scalar(TLanes.ShiftRight(TLanes.Fill(T.ScaleB(T.Epsilon, 4)), 4)));
        Assert.False(T.IsNegative(TLanes.Scalar(TLanes.ShiftRight(sign, 1))));
    }

    [Fact]
    public void Masks_and_horizontal_maxima_reach_every_lane()
    {
        for (int count = -1; count <= TLanes.Count + 1; count++)
        {
            TLanes chosen = TLanes.Select(TLanes.First(count), TLanes.Fill(T.One), TLanes.Fill(T.Zero));
            for (int lane = 0; lane < TLanes.Count; lane++)
            {
                Assert.Equal(lane < count ? T.One : T.Zero, chosen.Lane(lane));
            }
        }

        for (int lane = 0; lane < TLanes.Count; lane++)
        {
            T[] values = [.. Enumerable.Repeat(-T.One, TLanes.Count)];
            values[lane] = T.NegativeZero;
            T greatest = Slots.Max<TLanes, T>(TLanes.Load(values, 0));
            Assert.True(T.IsZero(greatest) && !T.IsNegative(greatest));
        }
    }

    [Fact]
    public void Loads_and_stores_keep_to_their_spans()
    {
        using GuardedMemory memory = new(4096);
        for (int length = 0; length <= (2 * TLanes.Count) + 1; length++)
        {
            foreach (bool ending in (bool[])[true, false])
            {
                memory.Reset();
                Span<T> span = ending ? memory.EndingAtGuard<T>(length) : memory.StartingAtGuard<T>(length);
                for (int i = 0; i < length; i++)
                {
                    span[i] = T.CreateChecked(i + 1);
                }

                for (int start = 0; start <= length + TLanes.Count; start++)
                {
                    TLanes loaded = TLanes.Load(span, start);
                    for (int lane = 0; lane < TLanes.Count; lane++)
                    {
                        Assert.Equal(start + lane < length ? T.CreateChecked(start + lane + 1) : T.Zero, loaded.Lane(lane));
                    }

                    TLanes.Store(loaded, span, start);
                }

                for (int i = 0; i < length; i++)
                {
                    Assert.Equal(T.CreateChecked(i + 1), span[i]);
                }

                TLanes.Store(TLanes.Fill(T.NaN), span, length - Math.Min(length, 3));
                Assert.Equal(Math.Min(length, 3), span.ToArray().Count(T.IsNaN));
                Assert.True(memory.IsIntactAround<T>(span));
            }
        }
    }

    [Fact]
    public void A_value_is_its_significand_by_two_to_its_exponent()
    {
        T root = T.Sqrt(T.CreateChecked(2));
        T least = typeof(T) == typeof(float) ? T.CreateChecked(float.Epsilon) : T.CreateChecked(double.Epsilon);
        foreach (T x in new[] { T.One, root, T.BitDecrement(root), T.BitIncrement(root), root / T.CreateChecked(2), T.CreateChecked(3), T.CreateChecked(0.7), T.CreateChecked(1e30), least, least * T.CreateChecked(3) })
        {
            T exponent = TLanes.Exponent(TLanes.Fill(x)).Lane(TLanes.Count - 1), significand = TLanes.Significand(TLanes.Fill(x)).Lane(TLanes.Count - 1);
            Assert.Equal(x, T.ScaleB(significand, int.CreateChecked(exponent)));
            Assert.InRange(significand, T.BitDecrement(root / T.CreateChecked(2)), root);
            Assert.Equal(T.NaN, TLanes.Significand(TLanes.Fill(-x)).Lane(0));
        }

        Assert.Equal(T.NegativeInfinity, TLanes.Exponent(TLanes.Fill(T.Zero)).Lane(0));
        Assert.Equal(T.NegativeInfinity, TLanes.Exponent(TLanes.Fill(T.NegativeZero)).Lane(0));
        Assert.Equal(T.PositiveInfinity, TLanes.Exponent(TLanes.Fill(T.PositiveInfinity)).Lane(0));
        Assert.Equal(T.NaN, TLanes.Exponent(TLanes.Fill(T.NaN)).Lane(0));
        Assert.Equal(T.NaN, TLanes.Significand(TLanes.Fill(T.NaN)).Lane(0));
        Assert.True(T.IsFinite(TLanes.Significand(TLanes.Fill(T.Zero)).Lane(0)) && T.IsFinite(TLanes.Significand(TLanes.Fill(T.PositiveInfinity)).Lane(0)));
    }

    [Fact]
    public void A_start_before_the_span_throws_and_one_far_behind_it_is_empty()
    {
        T[] values = new T[4 * TLanes.Count];
        Assert.Throws<ArgumentOutOfRangeException>(() => TLanes.Load(values, -1));
        Assert.Equal(T.Zero, Slots.Max<TLanes, T>(TLanes.Load(values, int.MaxValue)));
        TLanes.Store(TLanes.Fill(T.One), [], int.MaxValue);
        Assert.Equal(T.Zero, Slots.Max<TLanes, T>(TLanes.And(TLanes.Fill(T.One), TLanes.First(int.MinValue))));
        Assert.Throws<ArgumentOutOfRangeException>(() => TLanes.Store(TLanes.Fill(T.One), values, int.MinValue));
    }

    private static void Same(T expected, Func<TLanes, TLanes, TLanes> operation, T a, T b)
    {
        TLanes result = operation(TLanes.Fill(a), TLanes.Fill(b));
        for (int lane = 0; lane < TLanes.Count; lane++)
        {
            Assert.Equal(expected, result.Lane(lane));
            Assert.True(T.IsNaN(expected) || T.IsNegative(expected) == T.IsNegative(result.Lane(lane)));
        }
    }

    private static void Mask(bool expected, Func<TLanes, TLanes, TLanes> comparison, T a, T b)
    {
        TLanes chosen = TLanes.Select(comparison(TLanes.Fill(a), TLanes.Fill(b)), TLanes.Fill(T.One), TLanes.Fill(T.Zero));
        for (int lane = 0; lane < TLanes.Count; lane++)
        {
            Assert.Equal(expected ? T.One : T.Zero, chosen.Lane(lane));
        }
    }
}

public sealed class Float128Tests : LaneTests<Float128, float>;

public sealed class Float256Tests : LaneTests<Float256, float>;

public sealed class Float512Tests : LaneTests<Float512, float>;

public sealed class FloatRegister128Tests : LaneTests<FloatRegister128, float>;

public sealed class FloatRegister256Tests : LaneTests<FloatRegister256, float>;

public sealed class FloatRegister512Tests : LaneTests<FloatRegister512, float>;

public sealed class Double128Tests : LaneTests<Double128, double>;

public sealed class Double256Tests : LaneTests<Double256, double>;

public sealed class Double512Tests : LaneTests<Double512, double>;
