// The vector math on spans, for users' own code and for tests. It runs the same lanes as generated
// kernels, at the widest registers the machine has, with the same bits on all of them.
using System.Runtime.InteropServices;
using LossGen.Runtime;

namespace LossGen;

/// <summary>
/// Elementary functions of spans of <see cref="float"/> and <see cref="double"/>. Results are the same to the last bit on
/// every processor. The destination has the length of the source and is either exactly the same memory or apart from it.
/// </summary>
public static class VectorMath
{
    /// <summary>Sets every element of <paramref name="destination"/> to exp(x). Within 1.1 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Exp(ReadOnlySpan<float> source, Span<float> destination) =>
        FloatSpans.Map<FloatFunctions.Exp>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to exp(x). Within 1.1 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Exp(ReadOnlySpan<double> source, Span<double> destination) =>
        DoubleSpans.Map<DoubleFunctions.Exp>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to the natural logarithm of x; -∞ at ±0, NaN below. Within 1.1 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Log(ReadOnlySpan<float> source, Span<float> destination) =>
        FloatSpans.Map<FloatFunctions.Log>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to the natural logarithm of x; -∞ at ±0, NaN below. Within 1.1 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Log(ReadOnlySpan<double> source, Span<double> destination) =>
        DoubleSpans.Map<DoubleFunctions.Log>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to ln(1 + x), accurate for small x; -∞ at -1, NaN below. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Log1p(ReadOnlySpan<float> source, Span<float> destination) =>
        FloatSpans.Map<FloatFunctions.Log1p>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to ln(1 + x), accurate for small x; -∞ at -1, NaN below. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Log1p(ReadOnlySpan<double> source, Span<double> destination) =>
        DoubleSpans.Map<DoubleFunctions.Log1p>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to exp(x) - 1, accurate for small x. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Expm1(ReadOnlySpan<float> source, Span<float> destination) =>
        FloatSpans.Map<FloatFunctions.Expm1>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to exp(x) - 1, accurate for small x. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Expm1(ReadOnlySpan<double> source, Span<double> destination) =>
        DoubleSpans.Map<DoubleFunctions.Expm1>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to 1 / (1 + exp(-x)), the negative tail down to subnormal results. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Sigmoid(ReadOnlySpan<float> source, Span<float> destination) =>
        FloatSpans.Map<FloatFunctions.Sigmoid>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to 1 / (1 + exp(-x)), the negative tail down to subnormal results. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Sigmoid(ReadOnlySpan<double> source, Span<double> destination) =>
        DoubleSpans.Map<DoubleFunctions.Sigmoid>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to ln(1 + exp(x)), the negative tail down to subnormal results. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Softplus(ReadOnlySpan<float> source, Span<float> destination) =>
        FloatSpans.Map<FloatFunctions.Softplus>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to ln(1 + exp(x)), the negative tail down to subnormal results. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Softplus(ReadOnlySpan<double> source, Span<double> destination) =>
        DoubleSpans.Map<DoubleFunctions.Softplus>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to -ln(1 + exp(-x)), the positive tail down to subnormal results. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void LogSigmoid(ReadOnlySpan<float> source, Span<float> destination) =>
        FloatSpans.Map<FloatFunctions.LogSigmoid>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to -ln(1 + exp(-x)), the positive tail down to subnormal results. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void LogSigmoid(ReadOnlySpan<double> source, Span<double> destination) =>
        DoubleSpans.Map<DoubleFunctions.LogSigmoid>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to tanh x. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Tanh(ReadOnlySpan<float> source, Span<float> destination) =>
        FloatSpans.Map<FloatFunctions.Tanh>(source, destination);

    /// <summary>Sets every element of <paramref name="destination"/> to tanh x. Within 2 ULP.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap in part.</exception>
    public static void Tanh(ReadOnlySpan<double> source, Span<double> destination) =>
        DoubleSpans.Map<DoubleFunctions.Tanh>(source, destination);

    /// <summary>Widens every element; exact.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap.</exception>
    public static void Convert(ReadOnlySpan<Half> source, Span<float> destination)
    {
        Guard.Length(destination.Length, source.Length, nameof(destination), "one for each element of 'source'");
        Guard.Apart(destination, source, nameof(destination), nameof(source));
        FormatSpans.Widen<HalfFormat>(MemoryMarshal.Cast<Half, ushort>(source), destination);
    }

    /// <summary>Rounds every element to the nearest <see cref="Half"/>, ties to even; what is too large becomes infinite, NaN stays NaN.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap.</exception>
    public static void Convert(ReadOnlySpan<float> source, Span<Half> destination)
    {
        Guard.Length(destination.Length, source.Length, nameof(destination), "one for each element of 'source'");
        Guard.Apart(destination, source, nameof(destination), nameof(source));
        FormatSpans.Narrow<HalfFormat>(source, MemoryMarshal.Cast<Half, ushort>(destination));
    }

    /// <summary>Widens every element; exact.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap.</exception>
    public static void Convert(ReadOnlySpan<BFloat16> source, Span<float> destination)
    {
        Guard.Length(destination.Length, source.Length, nameof(destination), "one for each element of 'source'");
        Guard.Apart(destination, source, nameof(destination), nameof(source));
        FormatSpans.Widen<BFloat16Format>(MemoryMarshal.Cast<BFloat16, ushort>(source), destination);
    }

    /// <summary>Rounds every element to the nearest <see cref="BFloat16"/>, ties to even; what is too large becomes infinite, NaN stays NaN.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap.</exception>
    public static void Convert(ReadOnlySpan<float> source, Span<BFloat16> destination)
    {
        Guard.Length(destination.Length, source.Length, nameof(destination), "one for each element of 'source'");
        Guard.Apart(destination, source, nameof(destination), nameof(source));
        FormatSpans.Narrow<BFloat16Format>(source, MemoryMarshal.Cast<BFloat16, ushort>(destination));
    }
}
