// What class indices do to a group of rows: gather the values of each row's target, add to them, and clear
// the rows whose target is ignored. Indices were checked before. Called by generated code.
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

/// <summary>Reads and writes at each row's target class; used by generated code.</summary>
/// <remarks>
/// The element of row r and class c stands at r·rowStride + c·classStride: class by class in a row
/// (classes, 1), plane by plane (1, spatial), or the same in every row (0, 1).
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClassTargets
{
    /// <summary>1 for each row whose target is not ignored, else 0.</summary>
    public static void Kept<T, TIndex>(ReadOnlySpan<TIndex> targets, int ignoreIndex, Span<T> destination)
        where T : unmanaged, INumberBase<T>
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        destination = destination.Slice(0, targets.Length);
        int r = 0;
        if (typeof(T) == typeof(float) && typeof(TIndex) == typeof(int))
        {
            ReadOnlySpan<int> indices = MemoryMarshal.Cast<TIndex, int>(targets);
            Span<float> kept = MemoryMarshal.Cast<T, float>(destination);
            for (; r <= indices.Length - Vector128<int>.Count; r += Vector128<int>.Count)
            {
                Vector128<int> isIgnored = Vector128.Equals(Vector128.Create(indices.Slice(r)), Vector128.Create(ignoreIndex));
                Vector128.AndNot(Vector128.Create(1f), isIgnored.AsSingle()).CopyTo(kept.Slice(r));
            }
        }

        for (; r < targets.Length; r++)
        {
            destination[r] = int.CreateTruncating(targets[r]) == ignoreIndex ? T.Zero : T.One;
        }
    }

    /// <summary>The targets as numbers, for comparisons with classes.</summary>
    public static void ToNumbers<T, TIndex>(ReadOnlySpan<TIndex> targets, Span<T> destination)
        where T : unmanaged, INumberBase<T>
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        destination = destination.Slice(0, targets.Length);
        for (int r = 0; r < targets.Length; r++)
        {
            destination[r] = T.CreateTruncating(targets[r]);
        }
    }

    /// <summary>The value at each row's target; 0 where it is ignored.</summary>
    public static void Gather<T, TIndex>(
        ReadOnlySpan<T> values,
        ReadOnlySpan<TIndex> targets,
        int ignoreIndex,
        int rowStride,
        int classStride,
        Span<T> destination)
        where T : unmanaged
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        destination = destination.Slice(0, targets.Length);
        int start = 0;
        for (int r = 0; r < targets.Length; r++, start += rowStride)
        {
            int target = int.CreateTruncating(targets[r]);
            destination[r] = target == ignoreIndex ? default : values[start + (target * classStride)];
        }
    }

    /// <summary>Adds a term to the value at each row's target; writes 0 to every class of a row that is ignored.</summary>
    public static void AddOrClear<T, TIndex>(
        Span<T> values,
        ReadOnlySpan<TIndex> targets,
        int ignoreIndex,
        int rowStride,
        int classStride,
        int classes,
        ReadOnlySpan<T> terms)
        where T : unmanaged, INumberBase<T>
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        terms = terms.Slice(0, targets.Length);
        int start = 0;
        for (int r = 0; r < targets.Length; r++, start += rowStride)
        {
            int target = int.CreateTruncating(targets[r]);
            if (target == ignoreIndex)
            {
                ClearRow(values, start, classStride, classes);
            }
            else
            {
                values[start + (target * classStride)] += terms[r];
            }
        }
    }

    /// <inheritdoc cref="AddOrClear{T, TIndex}(Span{T}, ReadOnlySpan{TIndex}, int, int, int, int, ReadOnlySpan{T})"/>
    public static void AddOrClear<TIndex>(
        Span<Half> values,
        ReadOnlySpan<TIndex> targets,
        int ignoreIndex,
        int rowStride,
        int classStride,
        int classes,
        ReadOnlySpan<float> terms)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        terms = terms.Slice(0, targets.Length);
        for (int r = 0; r < targets.Length; r++)
        {
            int target = int.CreateTruncating(targets[r]);
            if (target == ignoreIndex)
            {
                ClearRow(values, r * rowStride, classStride, classes);
            }
            else
            {
                ref Half value = ref values[(r * rowStride) + (target * classStride)];
                value = (Half)((float)value + terms[r]);
            }
        }
    }

    /// <inheritdoc cref="AddOrClear{T, TIndex}(Span{T}, ReadOnlySpan{TIndex}, int, int, int, int, ReadOnlySpan{T})"/>
    public static void AddOrClear<TIndex>(
        Span<BFloat16> values,
        ReadOnlySpan<TIndex> targets,
        int ignoreIndex,
        int rowStride,
        int classStride,
        int classes,
        ReadOnlySpan<float> terms)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        terms = terms.Slice(0, targets.Length);
        for (int r = 0; r < targets.Length; r++)
        {
            int target = int.CreateTruncating(targets[r]);
            if (target == ignoreIndex)
            {
                ClearRow(values, r * rowStride, classStride, classes);
            }
            else
            {
                ref BFloat16 value = ref values[(r * rowStride) + (target * classStride)];
                value = (BFloat16)(value + terms[r]);
            }
        }
    }

    /// <summary>Writes 0 to every class of the rows whose target is ignored.</summary>
    public static void Clear<T, TIndex>(
        Span<T> values,
        ReadOnlySpan<TIndex> targets,
        int ignoreIndex,
        int rowStride,
        int classStride,
        int classes)
        where T : unmanaged
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        for (int r = 0; r < targets.Length; r++)
        {
            if (int.CreateTruncating(targets[r]) == ignoreIndex)
            {
                ClearRow(values, r * rowStride, classStride, classes);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ClearRow<T>(Span<T> values, int start, int classStride, int classes)
        where T : unmanaged
    {
        for (int c = 0; c < classes; c++)
        {
            values[start + (c * classStride)] = default;
        }
    }
}
