// bfloat16, the upper half of a float, which .NET 8 and 10 do not have: an element type of losses, storage
// only. Used in users' signatures; generated code loads and stores spans of it.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LossGen;

/// <summary>
/// A 16-bit floating-point number with the range of <see cref="float"/> and 8 bits of precision. It holds data; to
/// compute, widen it to <see cref="float"/>, which is exact, and round the result back.
/// </summary>
public readonly struct BFloat16 : IEquatable<BFloat16>, IComparable<BFloat16>, IComparable, ISpanFormattable, ISpanParsable<BFloat16>
{
    private const ushort SignBit = 0x8000;
    private const ushort InfinityBits = 0x7F80;

    private readonly ushort bits;

    private BFloat16(ushort bits) => this.bits = bits;

    /// <summary>0.</summary>
    public static BFloat16 Zero => default;

    /// <summary>1.</summary>
    public static BFloat16 One => new(0x3F80);

    /// <summary>The smallest positive value, 2^-133.</summary>
    public static BFloat16 Epsilon => new(0x0001);

    /// <summary>The largest finite value, about 3.39e38.</summary>
    public static BFloat16 MaxValue => new(0x7F7F);

    /// <summary>The smallest finite value, about -3.39e38.</summary>
    public static BFloat16 MinValue => new(0xFF7F);

    /// <summary>Not a number.</summary>
    public static BFloat16 NaN => new(0xFFC0);

    /// <summary>Positive infinity.</summary>
    public static BFloat16 PositiveInfinity => new(InfinityBits);

    /// <summary>Negative infinity.</summary>
    public static BFloat16 NegativeInfinity => new(SignBit | InfinityBits);

    /// <summary>The value with a bit pattern: sign, 8 bits of exponent, 7 of significand.</summary>
    public static BFloat16 FromBits(ushort bits) => new(bits);

    /// <summary>The bit pattern.</summary>
    public ushort ToBits() => bits;

    /// <summary>Whether the value is not a number.</summary>
    public static bool IsNaN(BFloat16 value) => (value.bits & ~SignBit) > InfinityBits;

    /// <summary>Whether the value is an infinity.</summary>
    public static bool IsInfinity(BFloat16 value) => (value.bits & ~SignBit) == InfinityBits;

    /// <summary>Whether the value is neither an infinity nor not a number.</summary>
    public static bool IsFinite(BFloat16 value) => (value.bits & ~SignBit) < InfinityBits;

    /// <summary>Whether the sign bit is set.</summary>
    public static bool IsNegative(BFloat16 value) => (value.bits & SignBit) != 0;

    /// <summary>The value as a float; exact.</summary>
    public static implicit operator float(BFloat16 value) => BitConverter.UInt32BitsToSingle((uint)value.bits << 16);

    /// <summary>The nearest value, ties to even; infinite where it is too large.</summary>
    public static explicit operator BFloat16(float value)
    {
        uint pattern = BitConverter.SingleToUInt32Bits(value);
        uint upper = pattern >> 16;
        return new((ushort)(float.IsNaN(value) ? upper | 0x0040 : (pattern + 0x7FFF + (upper & 1)) >> 16));
    }

    /// <summary>The nearest value, ties to even and rounded once; infinite where it is too large.</summary>
    public static explicit operator BFloat16(double value)
    {
        // Where the way through float is not exact, it ends at the neighbour whose last bit is set: a tie of
        // bfloat16 then is one of the double too.
        float single = (float)value;
        uint pattern = BitConverter.SingleToUInt32Bits(single);
        if (single == value || double.IsNaN(value) || (pattern & 1) != 0)
        {
            return (BFloat16)single;
        }

        bool isFurther = Math.Abs((double)single) > Math.Abs(value);
        return (BFloat16)BitConverter.UInt32BitsToSingle(isFurther ? pattern - 1 : pattern + 1);
    }

    /// <summary>The value as a float; exact.</summary>
    public float ToSingle() => this;

    /// <summary>The nearest value, ties to even; infinite where it is too large.</summary>
    public static BFloat16 FromSingle(float value) => (BFloat16)value;

    /// <summary>The nearest value, ties to even and rounded once; infinite where it is too large.</summary>
    public static BFloat16 FromDouble(double value) => (BFloat16)value;

    /// <summary>Whether the values are equal; NaN equals nothing, and the zeros each other.</summary>
    public static bool operator ==(BFloat16 left, BFloat16 right) => (float)left == right;

    /// <summary>Whether the values are not equal.</summary>
    public static bool operator !=(BFloat16 left, BFloat16 right) => (float)left != right;

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(BFloat16 left, BFloat16 right) => (float)left < right;

    /// <summary>Whether the first is less or equal.</summary>
    public static bool operator <=(BFloat16 left, BFloat16 right) => (float)left <= right;

    /// <summary>Whether the first is greater.</summary>
    public static bool operator >(BFloat16 left, BFloat16 right) => (float)left > right;

    /// <summary>Whether the first is greater or equal.</summary>
    public static bool operator >=(BFloat16 left, BFloat16 right) => (float)left >= right;

    /// <summary>Whether the values are equal; unlike <c>==</c>, NaN equals NaN.</summary>
    public bool Equals(BFloat16 other) => ToSingle().Equals(other);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is BFloat16 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToSingle().GetHashCode();

    /// <summary>Less than 0, 0 or more than 0 as the value is less, equal or greater; NaN is less than all others.</summary>
    public int CompareTo(BFloat16 other) => ToSingle().CompareTo(other);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        BFloat16 other => CompareTo(other),
        _ => throw new ArgumentException("The object must be a BFloat16.", nameof(obj)),
    };

    /// <summary>The value in the current culture.</summary>
    public override string ToString() => ToString(null, CultureInfo.CurrentCulture);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToSingle().ToString(format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        ToSingle().TryFormat(destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public static BFloat16 Parse(string s, IFormatProvider? provider) => (BFloat16)double.Parse(s, provider);

    /// <inheritdoc/>
    public static BFloat16 Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (BFloat16)double.Parse(s, provider);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BFloat16 result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BFloat16 result)
    {
        bool isNumber = double.TryParse(s, provider, out double value);
        result = (BFloat16)value;
        return isNumber;
    }
}
