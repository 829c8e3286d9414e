// Sums and maxima along the rows of a group, by which kernels find a value for each row: element c of a row goes to
// slot c mod 16, and the slots of several rows are folded together, in one fixed tree. Which lanes travelled together
// never matters. Called by generated code for rows of a multiple of 16 elements.
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>Reductions of rows, several rows at a time; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowSums
{
    /// <summary>The number of slots of a row; rows have a multiple of it as their length.</summary>
    public const int Slots = 16;

    /// <summary>The number of rows that are folded at once.</summary>
    public const int Rows = 4;

    /// <summary>The number of rows whose values are computed together.</summary>
    public const int Group = 64;

    /// <summary>The number of elements to set aside for <see cref="Open{T}"/>.</summary>
    public const int Room = Size + CacheLine.Slack;

    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    // The widest group has two lanes for each slot.
    private const int Size = 2 * Slots * Rows;

    /// <summary>The slots of <see cref="Rows"/> rows in memory from the stack, in step with the cache lines.</summary>
    /// <param name="memory">At least <see cref="Room"/> elements, from <c>stackalloc</c>.</param>
    public static Span<T> Open<T>(Span<T> memory)
        where T : unmanaged => CacheLine.Align(memory, Size);

    /// <summary>Adds a group of a row's elements to what was added of the row so far.</summary>
    /// <param name="slots">From <see cref="Open{T}"/>.</param>
    /// <param name="row">The number of the row.</param>
    /// <param name="position">The place in the row of the group's first element.</param>
    /// <param name="sum">What this method gave last for this row; not used for the row's first group.</param>
    /// <param name="value">The group.</param>
    [MethodImpl(Inline)]
    public static TLanes Add<TLanes, T>(Span<T> slots, int row, int position, TLanes sum, TLanes value)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        if (TLanes.Count >= Slots)
        {
            return position == 0 ? value : sum + value;
        }

        ref T slot = ref SlotOf<TLanes, T>(slots, row, position);
        TLanes.StoreUnsafe(position < Slots ? value : TLanes.LoadUnsafe(ref slot) + value, ref slot);
        return sum;
    }

    /// <summary>Takes the larger of a group and what was taken of the row so far; unspecified with a NaN.</summary>
    /// <inheritdoc cref="Add{TLanes, T}(Span{T}, int, int, TLanes, TLanes)"/>
    [MethodImpl(Inline)]
    public static TLanes Larger<TLanes, T>(Span<T> slots, int row, int position, TLanes largest, TLanes value)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        if (TLanes.Count >= Slots)
        {
            return position == 0 ? value : TLanes.MaxNative(largest, value);
        }

        ref T slot = ref SlotOf<TLanes, T>(slots, row, position);
        TLanes.StoreUnsafe(position < Slots ? value : TLanes.MaxNative(TLanes.LoadUnsafe(ref slot), value), ref slot);
        return largest;
    }

    /// <summary>Takes the larger of a group and what was taken of the row so far, or NaN where either is.</summary>
    /// <inheritdoc cref="Add{TLanes, T}(Span{T}, int, int, TLanes, TLanes)"/>
    [MethodImpl(Inline)]
    public static TLanes LargerOrNaN<TLanes, T>(Span<T> slots, int row, int position, TLanes largest, TLanes value)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        if (TLanes.Count >= Slots)
        {
            return position == 0 ? value : TLanes.Max(largest, value);
        }

        ref T slot = ref SlotOf<TLanes, T>(slots, row, position);
        TLanes.StoreUnsafe(position < Slots ? value : TLanes.Max(TLanes.LoadUnsafe(ref slot), value), ref slot);
        return largest;
    }

    /// <summary>Keeps what was reduced of a row until the rows are folded.</summary>
    [MethodImpl(Inline)]
    public static void Put<TLanes, T>(Span<T> slots, int row, TLanes sum)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        if (TLanes.Count >= Slots)
        {
            TLanes.StoreUnsafe(sum, ref SlotOf<TLanes, T>(slots, row, 0));
        }
    }

    /// <summary>Folds the sums of <see cref="Rows"/> rows, of which the last need not be there.</summary>
    /// <param name="slots">From <see cref="Open{T}"/>.</param>
    /// <param name="destination">Where a number for each row goes.</param>
    /// <param name="start">The place of the first row's.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Sum<TLanes, T>(Span<T> slots, Span<T> destination, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged => Fold<TLanes, T, RowFold.Addition>(slots, destination, start);

    /// <summary>Finds the largest of each of <see cref="Rows"/> rows; unspecified with a NaN, a zero is +0.</summary>
    /// <inheritdoc cref="Sum{TLanes, T}(Span{T}, Span{T}, int)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Largest<TLanes, T>(Span<T> slots, Span<T> destination, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged => Fold<TLanes, T, RowFold.Maximum>(slots, destination, start);

    /// <summary>Finds the largest of each of <see cref="Rows"/> rows, or NaN if any is; a zero is +0.</summary>
    /// <inheritdoc cref="Sum{TLanes, T}(Span{T}, Span{T}, int)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void LargestOrNaN<TLanes, T>(Span<T> slots, Span<T> destination, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged => Fold<TLanes, T, RowFold.MaximumOrNaN>(slots, destination, start);

    [MethodImpl(Inline)]
    private static void Fold<TLanes, T, TFold>(Span<T> slots, Span<T> destination, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
        where TFold : struct, RowFold.IOperation
    {
        Check(slots);
        Guard.AtLeast(destination.Length - Rows, start, nameof(destination));
        ref T from = ref MemoryMarshal.GetReference(slots);
        ref T to = ref Unsafe.Add(ref MemoryMarshal.GetReference(destination), start);
        for (int row = 0; row < Rows; row += RowFold.Rows)
        {
            ref T first = ref Unsafe.Add(ref from, row * Stride<TLanes, T>());
            if (typeof(T) == typeof(float))
            {
                RowFold.Fold<TFold>(ref Unsafe.As<T, float>(ref first), Stride<TLanes, T>(), ref Unsafe.As<T, float>(ref Unsafe.Add(ref to, row)));
            }
            else
            {
                RowFold.Fold<TFold>(ref Unsafe.As<T, double>(ref first), Stride<TLanes, T>(), ref Unsafe.As<T, double>(ref Unsafe.Add(ref to, row)));
            }
        }
    }

    [MethodImpl(Inline)]
    private static ref T SlotOf<TLanes, T>(Span<T> slots, int row, int position)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        Check(slots);
        return ref Unsafe.Add(ref MemoryMarshal.GetReference(slots), ((row & (Rows - 1)) * Stride<TLanes, T>()) + (position & (Slots - 1)));
    }

    [MethodImpl(Inline)]
    private static int Stride<TLanes, T>()
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged => TLanes.Count > Slots ? 2 * Slots : Slots;

    [MethodImpl(Inline)]
    private static void Check<T>(Span<T> slots)
    {
        if ((uint)slots.Length < Size)
        {
            Throw.AtLeast(slots.Length, Size, nameof(slots));
        }
    }
}
