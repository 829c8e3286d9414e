// Sums of class weights: over all classes, and over the targets of a call. Called by generated code once
// a call.
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Sums of class weights; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClassWeights
{
    /// <summary>The sum of all weights, added in the order of <see cref="Slots"/>.</summary>
    /// <typeparam name="TLanes">The lane type.</typeparam>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="weights">A weight per class.</param>
    public static T Sum<TLanes, T>(ReadOnlySpan<T> weights)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, INumberBase<T>
    {
        Span<T> slots = stackalloc T[Slots.Count];
        slots.Clear();
        for (int c = 0; c < weights.Length; c += TLanes.Count)
        {
            Slots.Add(slots, c, weights.Length, TLanes.Load(weights, c));
        }

        return Slots.Sum(slots);
    }

    /// <summary>The sum of all weights in float, added in the order of <see cref="Slots"/>.</summary>
    /// <typeparam name="TLanes">The lane type.</typeparam>
    /// <param name="weights">A weight per class.</param>
    public static float Sum<TLanes>(ReadOnlySpan<Half> weights)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        Span<float> slots = stackalloc float[Slots.Count];
        slots.Clear();
        for (int c = 0; c < weights.Length; c += TLanes.Count)
        {
            Slots.Add(slots, c, weights.Length, TLanes.Load(weights, c));
        }

        return Slots.Sum(slots);
    }

    /// <inheritdoc cref="Sum{TLanes}(ReadOnlySpan{Half})"/>
    public static float Sum<TLanes>(ReadOnlySpan<BFloat16> weights)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        Span<float> slots = stackalloc float[Slots.Count];
        slots.Clear();
        for (int c = 0; c < weights.Length; c += TLanes.Count)
        {
            Slots.Add(slots, c, weights.Length, TLanes.Load(weights, c));
        }

        return Slots.Sum(slots);
    }

    /// <summary>The sum of the weights of the targets that are not ignored.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <typeparam name="TIndex">The type of the class indices.</typeparam>
    /// <param name="weights">A weight per class.</param>
    /// <param name="targets">Class indices, each checked to be a class or <paramref name="ignoreIndex"/>.</param>
    /// <param name="ignoreIndex">The ignored class index.</param>
    public static double OfTargets<T, TIndex>(ReadOnlySpan<T> weights, ReadOnlySpan<TIndex> targets, int ignoreIndex)
        where T : unmanaged
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        double total = 0;
        foreach (TIndex target in targets)
        {
            int index = int.CreateTruncating(target);
            if (index != ignoreIndex)
            {
                total += Widest(weights[index]);
            }
        }

        return total;
    }

    private static double Widest<T>(T value)
        where T : unmanaged =>
        typeof(T) == typeof(float) ? Unsafe.BitCast<T, float>(value)
        : typeof(T) == typeof(double) ? Unsafe.BitCast<T, double>(value)
        : typeof(T) == typeof(Half) ? (double)Unsafe.BitCast<T, Half>(value)
        : typeof(T) == typeof(BFloat16) ? Unsafe.BitCast<T, BFloat16>(value)
        : throw new NotSupportedException();
}
