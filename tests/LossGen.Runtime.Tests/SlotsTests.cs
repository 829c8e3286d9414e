// Sums over slots: right, the same for every width and cut, dropped past the end, and cleared.
using LossGen.Testing;

namespace LossGen.Runtime.Tests;

public sealed class SlotsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(777)]
    [InlineData(1024)]
    public void Totals_have_equal_bits_on_every_width(int count)
    {
        Noise noise = new(3);
        float[] floats = Noise.Array<float>(count, () => noise.Normal(100));
        double[] doubles = Noise.Array<double>(count, () => noise.Normal(100));
        double expected = Total<Float128>(floats);
        Assert.Equal(expected, Total<Float256>(floats));
        Assert.Equal(expected, Total<Float512>(floats));
        Assert.Equal(expected, Total<FloatRegister128>(floats));
        Assert.Equal(expected, Total<FloatRegister256>(floats));
        Assert.Equal(expected, Total<FloatRegister512>(floats));
        Assert.Equal(Reference(floats), expected);
        Assert.InRange(expected - floats.Sum(v => (double)v), -0.05, 0.05);

        expected = TotalOfDoubles<Double128>(doubles);
        Assert.Equal(expected, TotalOfDoubles<Double256>(doubles));
        Assert.Equal(expected, TotalOfDoubles<Double512>(doubles));
        Assert.InRange(expected - doubles.Sum(), -1e-9, 1e-9);
    }

    [Fact]
    public void Sums_of_rows_fold_in_the_same_tree_and_clear()
    {
        Noise noise = new(4);
        float[] slots = Noise.Array<float>(Slots.Count, () => noise.Normal(100));
        float[] tree = [.. slots];
        for (int half = 32; half > 0; half /= 2)
        {
            for (int i = 0; i < half; i++)
            {
                tree[i] += tree[i + half];
            }
        }

        double[] wide = [.. slots.Select(v => (double)v)];
        Assert.Equal(tree[0], Slots.Sum(slots.AsSpan()));
        Assert.All(slots, v => Assert.Equal(0, v));
        double sum = Slots.Sum(wide.AsSpan());
        Assert.InRange(sum - tree[0], -1e-2, 1e-2);
        Assert.All(wide, v => Assert.Equal(0, v));
        Assert.Equal(0, Slots.Total(slots.AsSpan()));
    }

    [Fact]
    public void The_greatest_lane_is_NaN_if_any_lane_is()
    {
        float[] values = [.. Enumerable.Range(-20, 32).Select(v => (float)v)];
        Assert.Equal(11, Slots.MaxOrNaN<Float512, float>(Float512.Load(values, 0)));
        Assert.Equal(-5, Slots.MaxOrNaN<Float256, float>(Float256.Load(values, 0)));
        for (int i = 0; i < values.Length; i++)
        {
            float[] changed = [.. values];
            changed[i] = float.NaN;
            Assert.Equal(float.NaN, Slots.MaxOrNaN<Float512, float>(Float512.Load(changed, 0)));
        }

        Assert.Equal(double.PositiveInfinity, Slots.MaxOrNaN<Double128, double>(Double128.Load([0, double.PositiveInfinity, 1, 2], 0)));
        Assert.Equal(double.NaN, Slots.MaxOrNaN<Double128, double>(Double128.Load([0, double.PositiveInfinity, double.NaN, 2], 0)));
    }

    [Fact]
    public void Lanes_past_the_end_are_dropped_even_if_NaN()
    {
        float[] slots = new float[Slots.Count];
        Slots.Add<Float512, float>(slots, 0, 5, Float512.Select(Float512.First(5), Float512.Fill(2), Float512.Fill(float.NaN)));
        Assert.Equal(10, Slots.Total(slots.AsSpan()));
    }

    [Fact]
    public void A_double_total_does_not_lose_what_float_would()
    {
        float[] slots = new float[Slots.Count];
        slots[0] = 1e8f;
        slots[1] = 1;
        Assert.Equal(100_000_001, Slots.Total(slots.AsSpan()));
    }

    [Fact]
    public void Opened_slots_are_clear_and_stand_on_a_cache_line()
    {
        Span<float> memory = stackalloc float[Slots.Room];
        memory.Fill(1);
        Span<float> slots = Slots.Open(memory);
        Assert.Equal(Slots.Count, slots.Length);
        Assert.True(memory.Overlaps(slots));
        Assert.Equal(-1, slots.IndexOfAnyExcept(0f));
        Assert.Equal(0, Address(slots) % 64);

        Span<double> wide = stackalloc double[Slots.Room];
        Assert.Equal(0, Address(Slots.Open(wide)) % 64);
    }

    [Fact]
    public void Sums_from_registers_fill_the_slots_one_pair_after_the_other()
    {
        float[] numbers = [.. Enumerable.Range(1, Slots.Count).Select(i => (float)i)];
        Assert.Equal(numbers, Filled<Float128>(numbers));
        Assert.Equal(numbers, Filled<Float256>(numbers));
        Assert.Equal(numbers, Filled<Float512>(numbers));

        float[] slots = new float[Slots.Count];
        Slots.Put<Float256, float>(slots, Slots.Count - Float256.Count, Float256.Fill(1), Float256.Fill(2));
        Assert.Equal(Float256.Count, slots.Sum());
        Assert.Throws<ArgumentOutOfRangeException>(() => Slots.Put<Float256, float>(new float[40], 32, Float256.Fill(1), Float256.Fill(2)));
    }

    [Fact]
    public void Too_few_slots_throw() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Slots.Add<Float128, float>(new float[63], 0, 8, Float128.Fill(1)));

    private static float[] Filled<TLanes>(float[] numbers)
        where TLanes : struct, ILanes<TLanes, float>
    {
        float[] slots = new float[Slots.Count];
        for (int slot = 0; slot < Slots.Count; slot += 2 * TLanes.Count)
        {
            Slots.Put(slots, slot, TLanes.Load(numbers, slot), TLanes.Load(numbers, slot + TLanes.Count));
        }

        return slots;
    }

    private static unsafe nint Address<T>(Span<T> span)
        where T : unmanaged
    {
        fixed (T* first = span)
        {
            return (nint)first;
        }
    }

    private static double Total<TLanes>(float[] values)
        where TLanes : struct, ILanes<TLanes, float>
    {
        float[] slots = new float[Slots.Count];
        for (int i = 0; i < values.Length; i += TLanes.Count)
        {
            Slots.Add<TLanes, float>(slots, i, values.Length, TLanes.Load(values, i));
        }

        return Slots.Total(slots.AsSpan());
    }

    private static double TotalOfDoubles<TLanes>(double[] values)
        where TLanes : struct, ILanes<TLanes, double>
    {
        double[] slots = new double[Slots.Count];
        for (int i = 0; i < values.Length; i += TLanes.Count)
        {
            Slots.Add<TLanes, double>(slots, i, values.Length, TLanes.Load(values, i));
        }

        return Slots.Total(slots.AsSpan());
    }

    // The documented order, spelled out.
    private static double Reference(float[] values)
    {
        float[] slots = new float[Slots.Count];
        for (int i = 0; i < values.Length; i++)
        {
            slots[i % Slots.Count] += values[i];
        }

        double[] tree = [.. slots.Select(v => (double)v)];
        for (int half = 32; half > 0; half /= 2)
        {
            for (int i = 0; i < half; i++)
            {
                tree[i] += tree[i + half];
            }
        }

        return tree[0];
    }
}
