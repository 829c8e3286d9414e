// What a kernel answered: a copy of all it wrote and returned.
using System.Runtime.InteropServices;

namespace LossGen.NumericTests.Harness;

/// <summary>The results of a call.</summary>
/// <param name="Value">The returned number; 0 where none is returned.</param>
/// <param name="Sum">The returned sum; zero where none is returned.</param>
/// <param name="Outputs">What was written, by field of <see cref="Arguments{T}"/>.</param>
internal sealed record Outcome<T>(double Value, LossSum Sum, IReadOnlyDictionary<string, T[]> Outputs)
    where T : unmanaged
{
    /// <summary>Whether another outcome is the same to the last bit.</summary>
    public bool HasBitsOf(Outcome<T> other) =>
        BitConverter.DoubleToInt64Bits(Value) == BitConverter.DoubleToInt64Bits(other.Value)
        && Sum.Equals(other.Sum)
        && Outputs.All(output => MemoryMarshal.AsBytes<T>(output.Value).SequenceEqual(MemoryMarshal.AsBytes<T>(other.Outputs[output.Key])));

    /// <summary>A number that stands for all bits of the outcome (FNV-1a).</summary>
    public ulong Hash()
    {
        ulong hash = 14695981039346656037;
        Add([Value, Sum.Sum, Sum.Weight]);
        foreach (KeyValuePair<string, T[]> output in Outputs.OrderBy(o => o.Key, StringComparer.Ordinal))
        {
            Add<T>(output.Value);
        }

        return hash;

        // A NaN is hashed as a NaN: its sign and payload differ between processors and mean nothing.
        void Add<TValue>(ReadOnlySpan<TValue> values)
            where TValue : unmanaged
        {
            foreach (TValue value in values)
            {
                bool isNaN = value is double.NaN or float.NaN;
                ReadOnlySpan<byte> bytes = isNaN ? "NaN"u8 : MemoryMarshal.AsBytes(new ReadOnlySpan<TValue>(in value));
                foreach (byte b in bytes)
                {
                    hash = unchecked((hash ^ b) * 1099511628211);
                }
            }
        }
    }
}
