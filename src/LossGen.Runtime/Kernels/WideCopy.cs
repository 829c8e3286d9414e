// 16-bit data as floats for kernels that walk over them more than once, in any order: inputs are widened once,
// results are rounded once, and the memory in between is borrowed. Called by generated code around the kernels
// of the runtime.
using System.Buffers;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>Floats in place of values of a 16-bit type; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct WideCopy
{
    private readonly float[] memory;
    private readonly int length;

    private WideCopy(int length)
    {
        memory = ArrayPool<float>.Shared.Rent(length);
        this.length = length;
    }

    /// <summary>The floats.</summary>
    public Span<float> Values => memory.AsSpan(0, length);

    /// <summary>Room for as many results.</summary>
    public static WideCopy OfLength(int length) => new(length);

    /// <summary>The values, widened exactly.</summary>
    public static WideCopy Of(ReadOnlySpan<Half> values)
    {
        WideCopy copy = new(values.Length);
        FormatSpans.Widen<HalfFormat>(MemoryMarshal.Cast<Half, ushort>(values), copy.Values);
        return copy;
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{Half})"/>
    public static WideCopy Of(ReadOnlySpan<BFloat16> values)
    {
        WideCopy copy = new(values.Length);
        FormatSpans.Widen<BFloat16Format>(MemoryMarshal.Cast<BFloat16, ushort>(values), copy.Values);
        return copy;
    }

    /// <summary>Rounds the results to nearest even, into a span of their number.</summary>
    public void RoundTo(Span<Half> results)
    {
        Guard.Length(results.Length, length, nameof(results), "one for each");
        FormatSpans.Narrow<HalfFormat>(Values, MemoryMarshal.Cast<Half, ushort>(results));
    }

    /// <inheritdoc cref="RoundTo(Span{Half})"/>
    public void RoundTo(Span<BFloat16> results)
    {
        Guard.Length(results.Length, length, nameof(results), "one for each");
        FormatSpans.Narrow<BFloat16Format>(Values, MemoryMarshal.Cast<BFloat16, ushort>(results));
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<float>.Shared.Return(memory);
}
