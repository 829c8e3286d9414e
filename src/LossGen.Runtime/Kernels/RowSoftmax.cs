// The steps of a softmax over a row of similarities that all contrastive losses take. Called by their kernels.
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class RowSoftmax
{
    /// <summary>The number of rows whose logarithms are taken together.</summary>
    public const int Block = 64;

    /// <summary>Multiplies a row of similarities by a factor and one for each element; returns the greatest result.</summary>
    public static T Scale<TLanes, T>(Span<T> row, T factor, ReadOnlySpan<T> factors, T temperature)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TLanes greatest = TLanes.Fill(T.NegativeInfinity);
        TLanes first = TLanes.Fill(factor);
        TLanes last = TLanes.Fill(temperature);
        for (int j = 0; j < row.Length; j += TLanes.Count)
        {
            TLanes logits = TLanes.Load(row, j) * (TLanes.Load(factors, j) * first) / last;
            TLanes.Store(logits, row, j);
            greatest = TLanes.MaxNative(greatest, PartialLanes.Keep(logits, j, row.Length, T.NegativeInfinity));
        }

        return TLanes.Greatest(greatest);
    }

    /// <summary>The sum of exp(x − greatest) over a row.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Sum<TLanes, T, TMath>(ReadOnlySpan<T> row, T greatest, Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        TLanes shift = TLanes.Fill(greatest);
        for (int j = 0; j < row.Length; j += TLanes.Count)
        {
            Slots.Add(slots, j, row.Length, TMath.ExpNonPositive(TLanes.Load(row, j) - shift));
        }

        return Slots.Sum(slots);
    }

    /// <summary>Replaces a row by exp(x − greatest) and returns the sum.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Exponentials<TLanes, T, TMath>(Span<T> row, T greatest, Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        TLanes shift = TLanes.Fill(greatest);
        for (int j = 0; j < row.Length; j += TLanes.Count)
        {
            TLanes exponentials = TMath.ExpNonPositive(TLanes.Load(row, j) - shift);
            TLanes.Store(exponentials, row, j);
            Slots.Add(slots, j, row.Length, exponentials);
        }

        return Slots.Sum(slots);
    }

    /// <summary>Sets <c>losses[i]</c> to the logarithm of <c>sums[i]</c>, a sum of exponentials whose greatest is 1, less <c>logits[i]</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Losses<TLanes, T, TMath>(ReadOnlySpan<T> sums, ReadOnlySpan<T> logits, Span<T> losses)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        for (int i = 0; i < losses.Length; i += TLanes.Count)
        {
            TLanes.Store(TMath.LogPositive(TLanes.Load(sums, i)) - TLanes.Load(logits, i), losses, i);
        }
    }

    /// <summary>Adds losses to a sum, in their order, and copies them to their place if there is one.</summary>
    public static double Add<T>(double total, ReadOnlySpan<T> losses, Span<T> place)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (T loss in losses)
        {
            total += double.CreateTruncating(loss);
        }

        if (!place.IsEmpty)
        {
            losses.CopyTo(place);
        }

        return total;
    }
}
