// Sums that come out the same on every register width. Kernels add element i of a block into slot
// i mod 64 and, at the end of the block, fold the slots in one fixed tree; which lanes travelled
// together never matters. Called by generated code.
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>Partial sums in a fixed order; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Slots
{
    /// <summary>The number of slots.</summary>
    public const int Count = 64;

    /// <summary>The number of elements after which kernels fold the slots into a double.</summary>
    public const int Block = 1024;

    /// <summary>The number of elements to set aside for <see cref="Open{T}"/>.</summary>
    public const int Room = Count + CacheLine.Slack;

    /// <summary>
    /// The <see cref="Count"/> slots in memory from the stack, cleared, and in step with the cache lines: a register's worth
    /// that crosses two lines is not forwarded from its store to the next load, which costs a sum several times its time.
    /// </summary>
    /// <param name="memory">At least <see cref="Room"/> elements, from <c>stackalloc</c>.</param>
    public static Span<T> Open<T>(Span<T> memory)
        where T : unmanaged
    {
        Span<T> slots = CacheLine.Align(memory, Count);
        slots.Clear();
        return slots;
    }

    /// <summary>Adds a lane group to the slots of its elements.</summary>
    /// <param name="slots">The <see cref="Count"/> slots.</param>
    /// <param name="position">The position of the group's first element, a multiple of the group's size.</param>
    /// <param name="end">The number of elements; lanes at or past it are dropped.</param>
    /// <param name="value">The group.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add<TLanes, T>(Span<T> slots, int position, int end, TLanes value)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        if (position > end - TLanes.Count)
        {
            value = TLanes.And(value, TLanes.First(end - position));
        }

        if ((uint)slots.Length < Count)
        {
            Throw.AtLeast(slots.Length, Count, nameof(slots));
        }

        ref T slot = ref Unsafe.Add(ref MemoryMarshal.GetReference(slots), position & (Count - TLanes.Count));
        TLanes.StoreUnsafe(TLanes.LoadUnsafe(ref slot) + value, ref slot);
    }

    /// <summary>Sets the slots from <paramref name="first"/> on to sums that were kept in registers; what lies past the slots is dropped.</summary>
    /// <param name="slots">The <see cref="Count"/> slots.</param>
    /// <param name="first">The slot of the first lane.</param>
    /// <param name="sum0">The first group.</param>
    /// <param name="sum1">The next group.</param>
    /// <param name="sum2">The one after it.</param>
    /// <param name="sum3">The last one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put<TLanes, T>(Span<T> slots, int first, TLanes sum0, TLanes sum1, TLanes sum2, TLanes sum3)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        TLanes.Store(sum0, slots, first);
        TLanes.Store(sum1, slots, first + TLanes.Count);
        if (2 * TLanes.Count < Count)
        {
            TLanes.Store(sum2, slots, first + (2 * TLanes.Count));
            TLanes.Store(sum3, slots, first + (3 * TLanes.Count));
        }
    }

    /// <inheritdoc cref="Put{TLanes, T}(Span{T}, int, TLanes, TLanes, TLanes, TLanes)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put<TLanes, T>(Span<T> slots, int first, TLanes sum0, TLanes sum1)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged
    {
        if ((uint)first + (ulong)TLanes.Count > (uint)slots.Length)
        {
            Throw.AtLeast(slots.Length, Count, nameof(slots));
        }

        ref T slot = ref Unsafe.Add(ref MemoryMarshal.GetReference(slots), first);
        TLanes.StoreUnsafe(sum0, ref slot);
        if ((uint)first + (2 * (ulong)TLanes.Count) <= (uint)slots.Length)
        {
            TLanes.StoreUnsafe(sum1, ref Unsafe.Add(ref slot, TLanes.Count));
        }
    }

    /// <summary>The sum of the slots, which are widened to double first and cleared.</summary>
    public static double Total(Span<float> slots)
    {
        Span<float> all = slots[..Count];
        double sum = SlotTree.Total(ref MemoryMarshal.GetReference(all));
        all.Clear();
        return sum;
    }

    /// <summary>The sum of the slots, which are cleared.</summary>
    public static double Total(Span<double> slots) => Sum(slots);

    /// <summary>The sum of the slots in their own type, <see cref="float"/> or <see cref="double"/>; clears them.</summary>
    public static T Sum<T>(Span<T> slots)
        where T : unmanaged, INumberBase<T>
    {
        Span<T> all = slots[..Count];
        T sum = default;
        if (typeof(T) == typeof(float))
        {
            sum = T.CreateTruncating(SlotTree.Sum(ref Unsafe.As<T, float>(ref MemoryMarshal.GetReference(all))));
        }
        else if (typeof(T) == typeof(double))
        {
            sum = T.CreateTruncating(SlotTree.Sum(ref Unsafe.As<T, double>(ref MemoryMarshal.GetReference(all))));
        }
        else
        {
            Throw.ElementType(typeof(T));
        }

        all.Clear();
        return sum;
    }

    /// <summary>The greatest lane; unspecified with a NaN, a zero is +0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Max<TLanes, T>(TLanes value)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged => TLanes.Greatest(value);

    /// <summary>The greatest lane, or NaN if any lane is; a zero is +0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T MaxOrNaN<TLanes, T>(TLanes value)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        TLanes isNaN = TLanes.And(TLanes.NotEqual(value, value), TLanes.Fill(T.One));
        return TLanes.Greatest(isNaN) > T.Zero ? T.NaN : TLanes.Greatest(value);
    }
}
