// What CtcKernel's Check looks at: lengths, and labels in either of the two layouts that targets may have.
using System.Numerics;

namespace LossGen.Runtime;

public static partial class CtcKernel
{
    private static int Longest<TLength>(ReadOnlySpan<TLength> lengths, int maximum, string parameter)
        where TLength : unmanaged, IBinaryInteger<TLength>
    {
        int longest = 0;
        for (int n = 0; n < lengths.Length; n++)
        {
            long length = long.CreateTruncating(lengths[n]);
            if (length < 0 || length > maximum)
            {
                Throw.Whole(length, n, 0, maximum, parameter);
            }

            longest = Math.Max(longest, (int)length);
        }

        return longest;
    }

    // Targets follow one another, or stand in rows of equal length. Where both fit, both are the same.
    private static void CheckTargets<TTarget, TLength>(ReadOnlySpan<TTarget> targets, ReadOnlySpan<TLength> lengths, int longest, int classes, string parameter)
        where TTarget : unmanaged, IBinaryInteger<TTarget>
        where TLength : unmanaged, IBinaryInteger<TLength>
    {
        long sum = Sum(lengths);
        bool isConcatenated = targets.Length == sum;
        int padded = lengths.IsEmpty ? 0 : targets.Length / lengths.Length;
        if (!isConcatenated && (lengths.IsEmpty || targets.Length % lengths.Length != 0 || padded < longest))
        {
            Throw.Targets(targets.Length, sum, lengths.Length, longest, parameter);
        }

        int start = 0;
        for (int n = 0; n < lengths.Length; n++)
        {
            int end = start + int.CreateTruncating(lengths[n]);
            for (int i = start; i < end; i++)
            {
                long label = long.CreateTruncating(targets[i]);
                if ((ulong)label >= (ulong)classes)
                {
                    Throw.Whole(label, i, 0, classes - 1, parameter);
                }
            }

            start = isConcatenated ? end : start + padded;
        }
    }

    private static long Sum<TLength>(ReadOnlySpan<TLength> lengths)
        where TLength : unmanaged, IBinaryInteger<TLength>
    {
        long sum = 0;
        foreach (TLength length in lengths)
        {
            sum += long.CreateTruncating(length);
        }

        return sum;
    }
}
