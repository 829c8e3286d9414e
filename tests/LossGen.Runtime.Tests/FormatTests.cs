// What the 16-bit formats mean: every pattern widened, a dense sample of all floats and every tie rounded,
// on each register width and over spans. binary16 is held against System.Half, bfloat16 against a plain
// choice between two neighbours.
using System.Runtime.InteropServices;

namespace LossGen.Runtime.Tests;

public sealed class FormatTests
{
    private delegate void Narrower(ReadOnlySpan<float> source, Span<ushort> destination);

    private delegate void Widener(ReadOnlySpan<ushort> source, Span<float> destination);

    public static TheoryData<string> Widths => ["128", "256", "512", "128 in one register", "256 in one register", "512 in one register", "the machine's own"];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_half_widens_to_its_value(string width) =>
        Widens(OfHalf(width).Widen, static pattern => (float)BitConverter.UInt16BitsToHalf(pattern));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_bfloat16_widens_to_its_value(string width) =>
        Widens(OfBFloat16(width).Widen, static pattern => BitConverter.UInt32BitsToSingle((uint)pattern << 16));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_value_of_a_format_rounds_to_itself(string width)
    {
        foreach ((Widener widen, Narrower narrow) in (ReadOnlySpan<(Widener, Narrower)>)[OfHalf(width), OfBFloat16(width)])
        {
            ushort[] patterns = Patterns();
            float[] values = new float[patterns.Length];
            ushort[] back = new ushort[patterns.Length];
            widen(patterns, values);
            narrow(values, back);
            for (int i = 0; i < patterns.Length; i++)
            {
                Assert.True(back[i] == patterns[i] || float.IsNaN(values[i]), $"0x{patterns[i]:X4} came back as 0x{back[i]:X4}.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Floats_round_to_half_as_the_runtime_rounds_them(string width) => Rounds(OfHalf(width).Narrow, ToHalf, 97);

    [Theory]
    [MemberData(nameof(Widths))]
    public void Floats_round_to_the_nearest_bfloat16(string width) => Rounds(OfBFloat16(width).Narrow, ToBFloat16, 97);

    [Theory]
    [MemberData(nameof(Widths))]
    public void Ties_of_half_go_to_even(string width)
    {
        Narrower narrow = OfHalf(width).Narrow;
        Ties(narrow, 0x7C00, static pattern => pattern == 0x7C00 ? 65536 : (double)BitConverter.UInt16BitsToHalf(pattern));
        Rounds(narrow, ToHalf, [65504, 65519.996f, 65520, -65520, 65536, 2.9802322e-8f, 2.980233e-8f, float.MaxValue, float.Epsilon, -float.Epsilon]);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Ties_of_bfloat16_go_to_even(string width) =>
        Ties(OfBFloat16(width).Narrow, 0x7F80, static pattern => pattern == 0x7F80 ? Math.ScaleB(1, 128) : BitConverter.UInt32BitsToSingle((uint)pattern << 16));

    [Theory]
    [MemberData(nameof(Widths))]
    public void NaN_stays_NaN_with_its_sign(string width)
    {
        float[] nans = [.. new uint[] { 0x7FC00000, 0xFFC00000, 0x7F800001, 0xFF800001, 0x7FFFFFFF, 0xFFFFFFFF, 0x7F80FFFF, 0x7FBFFFFF }.Select(BitConverter.UInt32BitsToSingle)];
        ushort[] patterns = new ushort[nans.Length];
        OfHalf(width).Narrow(nans, patterns);
        Assert.All(patterns, static pattern => Assert.True(Half.IsNaN(BitConverter.UInt16BitsToHalf(pattern))));
        Assert.Equal(nans.Select(float.IsNegative), patterns.Select(static pattern => pattern > 0x8000));
        OfBFloat16(width).Narrow(nans, patterns);
        Assert.All(patterns, static pattern => Assert.True(BFloat16.IsNaN(BFloat16.FromBits(pattern))));
        Assert.Equal(nans.Select(float.IsNegative), patterns.Select(static pattern => pattern > 0x8000));
    }

    private static ushort ToHalf(float value) => BitConverter.HalfToUInt16Bits((Half)value);

    // The neighbours towards zero and away from it; what is beyond the largest counts as 2^128 there.
    private static ushort ToBFloat16(float value)
    {
        uint lower = BitConverter.SingleToUInt32Bits(Math.Abs(value)) >> 16;
        double below = BitConverter.UInt32BitsToSingle(lower << 16);
        double above = lower + 1 == 0x7F80 ? Math.ScaleB(1, 128) : BitConverter.UInt32BitsToSingle((lower + 1) << 16);
        double size = Math.Abs((double)value);
        uint nearest = float.IsInfinity(value) || size - below < above - size ? lower
            : size - below > above - size ? lower + 1
            : lower + (lower & 1);
        return (ushort)(nearest | (float.IsNegative(value) ? 0x8000u : 0));
    }

    private static ushort[] Patterns() => [.. Enumerable.Range(0, 1 << 16).Select(i => (ushort)i)];

    private static void Widens(Widener widen, Func<ushort, float> expected)
    {
        ushort[] patterns = Patterns();
        float[] values = new float[patterns.Length];
        widen(patterns, values);
        foreach (ushort pattern in patterns)
        {
            float value = expected(pattern);
            Assert.True(
                float.IsNaN(value) ? float.IsNaN(values[pattern]) : BitConverter.SingleToInt32Bits(value) == BitConverter.SingleToInt32Bits(values[pattern]),
                $"0x{pattern:X4} is {value:R}, not {values[pattern]:R}.");
        }
    }

    private static void Rounds(Narrower narrow, Func<float, ushort> expected, uint step)
    {
        float[] values = new float[1 << 14];
        for (ulong start = 0; start <= uint.MaxValue; start += (ulong)values.Length * step)
        {
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = BitConverter.UInt32BitsToSingle((uint)Math.Min(start + ((ulong)i * step), uint.MaxValue));
            }

            Rounds(narrow, expected, values);
        }
    }

    private static void Rounds(Narrower narrow, Func<float, ushort> expected, float[] values)
    {
        ushort[] rounded = new ushort[values.Length];
        narrow(values, rounded);
        for (int i = 0; i < values.Length; i++)
        {
            if (!float.IsNaN(values[i]) && rounded[i] != expected(values[i]))
            {
                Assert.Fail($"{values[i]:R} rounds to 0x{expected(values[i]):X4}, not 0x{rounded[i]:X4}.");
            }
        }
    }

    // The middle between each two neighbours, and the floats right below and above it, with both signs.
    private static void Ties(Narrower narrow, ushort infinity, Func<ushort, double> valueOf)
    {
        float[] values = new float[6 * infinity];
        ushort[] expected = new ushort[values.Length];
        for (ushort lower = 0; lower < infinity; lower++)
        {
            double middle = (valueOf(lower) + valueOf((ushort)(lower + 1))) / 2;
            float tie = (float)middle;
            Assert.Equal(middle, tie);
            int at = 6 * lower;
            (values[at], expected[at]) = (tie, (ushort)(lower + (lower & 1)));
            (values[at + 1], expected[at + 1]) = (float.BitDecrement(tie), lower);
            (values[at + 2], expected[at + 2]) = (float.BitIncrement(tie), (ushort)(lower + 1));
            for (int i = at; i < at + 3; i++)
            {
                (values[i + 3], expected[i + 3]) = (-values[i], (ushort)(expected[i] | 0x8000));
            }
        }

        ushort[] rounded = new ushort[values.Length];
        narrow(values, rounded);
        Assert.Equal(expected, rounded);
    }

    private static (Widener Widen, Narrower Narrow) OfHalf(string width) => width switch
    {
        "128" => HalfOn<Float128>(),
        "256" => HalfOn<Float256>(),
        "512" => HalfOn<Float512>(),
        "128 in one register" => HalfOn<FloatRegister128>(),
        "256 in one register" => HalfOn<FloatRegister256>(),
        "512 in one register" => HalfOn<FloatRegister512>(),
        _ => (static (source, destination) => VectorMath.Convert(MemoryMarshal.Cast<ushort, Half>(source), destination),
            static (source, destination) => VectorMath.Convert(source, MemoryMarshal.Cast<ushort, Half>(destination))),
    };

    private static (Widener Widen, Narrower Narrow) OfBFloat16(string width) => width switch
    {
        "128" => BFloat16On<Float128>(),
        "256" => BFloat16On<Float256>(),
        "512" => BFloat16On<Float512>(),
        "128 in one register" => BFloat16On<FloatRegister128>(),
        "256 in one register" => BFloat16On<FloatRegister256>(),
        "512 in one register" => BFloat16On<FloatRegister512>(),
        _ => (static (source, destination) => VectorMath.Convert(MemoryMarshal.Cast<ushort, BFloat16>(source), destination),
            static (source, destination) => VectorMath.Convert(source, MemoryMarshal.Cast<ushort, BFloat16>(destination))),
    };

    private static (Widener Widen, Narrower Narrow) HalfOn<TLanes>()
        where TLanes : struct, IFloatLanes<TLanes> => (
        static (source, destination) =>
        {
            for (int i = 0; i < source.Length; i += TLanes.Count)
            {
                TLanes.Store(TLanes.Load(MemoryMarshal.Cast<ushort, Half>(source), i), destination, i);
            }
        },
        static (source, destination) =>
        {
            for (int i = 0; i < source.Length; i += TLanes.Count)
            {
                TLanes.Store(TLanes.Load(source, i), MemoryMarshal.Cast<ushort, Half>(destination), i);
            }
        });

    private static (Widener Widen, Narrower Narrow) BFloat16On<TLanes>()
        where TLanes : struct, IFloatLanes<TLanes> => (
        static (source, destination) =>
        {
            for (int i = 0; i < source.Length; i += TLanes.Count)
            {
                TLanes.Store(TLanes.Load(MemoryMarshal.Cast<ushort, BFloat16>(source), i), destination, i);
            }
        },
        static (source, destination) =>
        {
            for (int i = 0; i < source.Length; i += TLanes.Count)
            {
                TLanes.Store(TLanes.Load(source, i), MemoryMarshal.Cast<ushort, BFloat16>(destination), i);
            }
        });
}
