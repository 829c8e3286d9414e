// Weights that repeat along the data (one per class, one for all). Kernels read them block by block
// as if they were as long as the data, and means divide by their sum. Called by generated code.
using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>Values repeated along the data; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Periodic
{
    /// <summary>The values that belong to <paramref name="count"/> elements from <paramref name="start"/> on.</summary>
    /// <param name="values">The values, whose length divides <paramref name="total"/>.</param>
    /// <param name="start">The first element.</param>
    /// <param name="count">The number of elements.</param>
    /// <param name="total">The length of the data.</param>
    /// <param name="scratch">At least <paramref name="count"/> elements, written when the values are not simply as long as the data.</param>
    public static ReadOnlySpan<T> Slice<T>(ReadOnlySpan<T> values, int start, int count, int total, Span<T> scratch)
        where T : unmanaged
    {
        if (values.Length == total)
        {
            return values.Slice(start, count);
        }

        Span<T> copy = scratch[..count];
        if (values.Length == 1)
        {
            copy.Fill(values[0]);
            return copy;
        }

        // Once around, then by doubling what is already there: a period behind itself it repeats.
        int filled = 0;
        int phase = start % values.Length;
        while (filled < count && filled < values.Length)
        {
            int length = Math.Min(Math.Min(values.Length - phase, values.Length - filled), count - filled);
            values.Slice(phase, length).CopyTo(copy[filled..]);
            filled += length;
            phase = 0;
        }

        while (filled < count)
        {
            int length = Math.Min(filled, count - filled);
            copy[..length].CopyTo(copy[filled..]);
            filled += length;
        }

        return copy;
    }

    /// <summary>The sum of the values of all elements.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <param name="values">The values, whose length divides <paramref name="total"/>.</param>
    /// <param name="total">The length of the data.</param>
    public static double Total<T>(ReadOnlySpan<T> values, int total)
        where T : unmanaged => total == 0 ? 0 : SlotSums.Of(values) * (total / values.Length);

    /// <summary>The same sum by several threads.</summary>
    /// <typeparam name="T">An element type of losses.</typeparam>
    /// <param name="values">The values, whose length divides <paramref name="total"/>.</param>
    /// <param name="total">The length of the data.</param>
    /// <param name="degree">The most threads that work at once.</param>
    public static double Total<T>(ReadOnlySpan<T> values, int total, int degree)
        where T : unmanaged =>
        degree == 1 || values.Length < total ? Total(values, total) : SumWork<T>.Of(values, degree);
}
