// What a kernel checks before it writes anything: lengths, overlaps, domains, class indices. Each
// check names the parameter and, for values, the first bad position. Called by generated code.
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>Checks of arguments; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Guard
{
    /// <summary>Throws unless a span has the length it must have.</summary>
    /// <param name="actual">Its length.</param>
    /// <param name="expected">The length it must have.</param>
    /// <param name="parameter">Its name.</param>
    /// <param name="of">Why it must, as a phrase: "one for each element of 'input'".</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Length(int actual, int expected, string parameter, string of)
    {
        if (actual != expected)
        {
            Throw.Length(actual, expected, parameter, of);
        }
    }

    /// <summary>Throws unless a length is a multiple of <paramref name="of"/>, which is positive.</summary>
    /// <param name="actual">The length.</param>
    /// <param name="of">What it must be a multiple of.</param>
    /// <param name="parameter">The name of the span.</param>
    /// <param name="what">What <paramref name="of"/> is, as a phrase: "the number of classes".</param>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static void Multiple(int actual, int of, string parameter, string what)
    {
        if (actual % of != 0)
        {
            Throw.Multiple(actual, of, parameter, what);
        }
    }

    /// <summary>Throws when scratch memory is shorter than what a call needs.</summary>
    /// <param name="actual">Its length.</param>
    /// <param name="needed">The length that it needs.</param>
    /// <param name="parameter">Its name.</param>
    /// <exception cref="ArgumentException">It is shorter.</exception>
    public static void Scratch(int actual, long needed, string parameter)
    {
        if (actual < needed)
        {
            Throw.Scratch(actual, needed, parameter);
        }
    }

    /// <summary>Throws when an output shares memory with an input.</summary>
    /// <exception cref="ArgumentException">They overlap.</exception>
    public static void Apart<T, TOther>(Span<T> output, ReadOnlySpan<TOther> input, string outputName, string inputName)
        where T : unmanaged
        where TOther : unmanaged
    {
        if (Overlap<T, TOther>(output, input))
        {
            Throw.Overlap(outputName, inputName);
        }
    }

    /// <summary>Throws when an output shares memory with an input, unless they are exactly the same memory.</summary>
    /// <exception cref="ArgumentException">They overlap in part.</exception>
    public static void SameOrApart<T>(Span<T> output, ReadOnlySpan<T> input, string outputName, string inputName)
        where T : unmanaged
    {
        if (output != input && Overlap<T, T>(output, input))
        {
            Throw.PartialOverlap(outputName, inputName);
        }
    }

    /// <summary>Throws unless every class index is from 0 to <paramref name="classes"/> - 1 or <paramref name="ignoreIndex"/>.</summary>
    /// <returns>The number of indices that are not ignored.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One is neither; the first is named.</exception>
    public static int ClassIndices<TIndex>(ReadOnlySpan<TIndex> targets, int classes, int ignoreIndex, string parameter)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        int ignored = 0;
        int position = 0;
        while (position < targets.Length)
        {
            position += DomainScan.Classes(targets[position..], classes, ignoreIndex);
            int end = Math.Min(position + Vector<TIndex>.Count, targets.Length);
            for (; position < end; position++)
            {
                long target = long.CreateTruncating(targets[position]);
                if (target == ignoreIndex)
                {
                    ignored++;
                }
                else if ((ulong)target >= (ulong)classes)
                {
                    Throw.ClassIndex(target, position, classes, ignoreIndex, parameter);
                }
            }
        }

        return targets.Length - ignored;
    }

    /// <summary>Throws unless every class index is from 0 to <paramref name="classes"/> - 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the first is named.</exception>
    public static void ClassIndices<TIndex>(ReadOnlySpan<TIndex> targets, int classes, string parameter)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        for (int position = DomainScan.Classes(targets, classes, -1); position < targets.Length; position++)
        {
            long target = long.CreateTruncating(targets[position]);
            if ((ulong)target >= (ulong)classes)
            {
                Throw.ClassIndex(target, position, classes, parameter);
            }
        }
    }

    /// <summary>Throws unless a value is from <paramref name="minimum"/> to <paramref name="maximum"/>; NaN is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static void Range(double value, double minimum, double maximum, string parameter)
    {
        if (!(value >= minimum && value <= maximum))
        {
            Throw.Range(value, minimum, maximum, parameter);
        }
    }

    /// <summary>Throws when a number is less than <paramref name="minimum"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less.</exception>
    public static void AtLeast(int value, int minimum, string parameter)
    {
        if (value < minimum)
        {
            Throw.AtLeast(value, minimum, parameter);
        }
    }

    /// <summary>Throws unless a value is at least <paramref name="minimum"/>; NaN is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static void AtLeast(double value, double minimum, string parameter)
    {
        if (!(value >= minimum))
        {
            Throw.OutOfRange(value, "at least", minimum, parameter);
        }
    }

    /// <summary>Throws unless a value is at most <paramref name="maximum"/>; NaN is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static void AtMost(double value, double maximum, string parameter)
    {
        if (!(value <= maximum))
        {
            Throw.OutOfRange(value, "at most", maximum, parameter);
        }
    }

    /// <summary>Throws unless a value is greater than <paramref name="minimum"/>; NaN is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static void Above(double value, double minimum, string parameter)
    {
        if (!(value > minimum))
        {
            Throw.OutOfRange(value, "greater than", minimum, parameter);
        }
    }

    /// <summary>Throws unless a value is less than <paramref name="maximum"/>; NaN is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static void Below(double value, double maximum, string parameter)
    {
        if (!(value < maximum))
        {
            Throw.OutOfRange(value, "less than", maximum, parameter);
        }
    }

    // In bytes and for two element types; empty spans overlap nothing.
    private static bool Overlap<T, TOther>(ReadOnlySpan<T> first, ReadOnlySpan<TOther> second)
        where T : unmanaged
        where TOther : unmanaged
    {
        if (first.IsEmpty || second.IsEmpty)
        {
            return false;
        }

        nuint distance = (nuint)Unsafe.ByteOffset(
            ref MemoryMarshal.GetReference(first),
            ref Unsafe.As<TOther, T>(ref MemoryMarshal.GetReference(second)));
        return distance < (nuint)first.Length * (nuint)Unsafe.SizeOf<T>()
            || 0 - distance < (nuint)second.Length * (nuint)Unsafe.SizeOf<TOther>();
    }
}
