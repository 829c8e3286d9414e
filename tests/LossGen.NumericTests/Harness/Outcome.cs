// What a kernel answered: a copy of all it wrote and returned.
using System.Runtime.InteropServices;

namespace LossGen.NumericTests.Harness;

/// <summary>The results of a call.</summary>
/// <param name="Value">The returned number; 0 where none is returned.</param>
/// <param name="Sum">The returned sum; zero where none is returned.</param>
/// <param name="Outputs">What was written, by <see cref="Slot.Key"/>.</param>
/// <param name="Counters">What was counted, by <see cref="Slot.Key"/>.</param>
internal sealed record Outcome<T>(double Value, LossSum Sum, IReadOnlyDictionary<string, T[]> Outputs, IReadOnlyDictionary<string, int> Counters)
    where T : unmanaged
{
    /// <summary>An output as doubles.</summary>
    public double[] this[string key] => Storage<T>.ToDoubles(Outputs[key]);

    /// <summary>Whether another outcome is the same to the last bit.</summary>
    public bool HasBitsOf(Outcome<T> other) =>
        BitConverter.DoubleToInt64Bits(Value) == BitConverter.DoubleToInt64Bits(other.Value)
        && Sum.Equals(other.Sum)
        && Counters.All(counter => counter.Value == other.Counters[counter.Key])
        && Outputs.All(output => MemoryMarshal.AsBytes<T>(output.Value).SequenceEqual(MemoryMarshal.AsBytes<T>(other.Outputs[output.Key])));

    /// <summary>A number that stands for all bits of the outcome (FNV-1a).</summary>
    public ulong Hash()
    {
        ulong hash = 14695981039346656037;
        Add(Value);
        Add(Sum.Sum);
        Add(Sum.Weight);
        foreach (KeyValuePair<string, int> counter in Counters.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            Add(counter.Value);
        }

        // Widening keeps every bit of a number.
        foreach (KeyValuePair<string, T[]> output in Outputs.OrderBy(o => o.Key, StringComparer.Ordinal))
        {
            Array.ForEach(output.Value, value => Add(Storage<T>.ToDouble(value)));
        }

        return hash;

        // A NaN is hashed as a NaN: its sign and payload differ between processors and mean nothing.
        void Add(double value)
        {
            long bits = BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value);
            for (int i = 0; i < 8; i++)
            {
                hash = unchecked((hash ^ (byte)(bits >> (8 * i))) * 1099511628211);
            }
        }
    }
}
