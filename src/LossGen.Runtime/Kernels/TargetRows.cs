// Rows of a gradient that is 0 but at each row's target. Short rows are made in registers, a comparison with the
// classes for each, where there are registers for that; others are cleared and then marked. Called by generated code of
// losses that read nothing but the target's class.
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

/// <summary>Rows with one value that is not 0; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TargetRows
{
    private const int MostInRegisters = 32;

    private static ReadOnlySpan<int> Classes =>
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31];

    /// <summary>Writes a term at each row's target and 0 elsewhere; 0 everywhere where the target is ignored.</summary>
    /// <param name="values">The rows, of which every element is written.</param>
    /// <param name="targets">The target of each row: a class, or <paramref name="ignoreIndex"/>.</param>
    /// <param name="ignoreIndex">The ignored class index.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="terms">At least one for each row.</param>
    public static void Write<T, TIndex>(
        Span<T> values, ReadOnlySpan<TIndex> targets, int ignoreIndex, int classes, ReadOnlySpan<T> terms)
        where T : unmanaged, INumberBase<T>
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        terms = terms[..targets.Length];
        values = values[..(targets.Length * classes)];
        int done = 0;
        if (Vector512.IsHardwareAccelerated && typeof(T) == typeof(float) && classes <= MostInRegisters && (uint)ignoreIndex >= (uint)classes)
        {
            // An ignored target is no class then, and its row 0 by itself.
            done = InRegisters(MemoryMarshal.Cast<T, float>(values), targets, classes, MemoryMarshal.Cast<T, float>(terms));
        }

        values[(done * classes)..].Clear();
        for (int r = done; r < targets.Length; r++)
        {
            int target = int.CreateTruncating(targets[r]);
            if (target != ignoreIndex)
            {
                values.Slice(r * classes, classes)[target] = terms[r];
            }
        }
    }

    // The last register of a row may reach into the next row, which is written afterwards; the last rows, where it
    // would reach out of the span, are left. Returns the number of rows that are written.
    private static int InRegisters<TIndex>(Span<float> values, ReadOnlySpan<TIndex> targets, int classes, ReadOnlySpan<float> terms)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        Vector512<int> first = Vector512.Create(Classes);
        int last = Math.Max(classes - Vector512<int>.Count, 0);
        Vector512<int> second = first + Vector512.Create(last);
        int rows = RowsOf(values.Length, targets.Length, classes, Vector512<int>.Count);
        ref float row = ref MemoryMarshal.GetReference(values);
        for (int r = 0; r < rows; r++)
        {
            Vector512<int> target = Vector512.Create(int.CreateTruncating(targets[r]));
            Vector512<float> term = Vector512.Create(terms[r]);
            if (last > 0)
            {
                (Vector512.Equals(first, target).AsSingle() & term).StoreUnsafe(ref row);
            }

            (Vector512.Equals(second, target).AsSingle() & term).StoreUnsafe(ref row, (nuint)last);
            row = ref Unsafe.Add(ref row, classes);
        }

        return rows;
    }

    /// <summary>How many rows lie in the span with all the registers that they are written with.</summary>
    private static int RowsOf(int length, int rows, int classes, int register) =>
        classes >= register ? rows : length < register ? 0 : Math.Min(rows, ((length - register) / classes) + 1);
}
