// One frame of the recursions of CTC in lanes along the labels (Graves et al. 2006). Forward, a path comes to a
// blank from there or from the label before it, and to a label from there, from the blank before it or, if they
// differ, from the label before it. Backward the same arrows are followed against their direction. Called by
// CtcSequence.
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

internal static class CtcRecursion<TLanes, T, TMath>
    where TLanes : struct, ILanes<TLanes, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TMath : struct, ILaneMath<TLanes, T>
{
    /// <summary>Turns the logarithms in <see cref="CtcScratch{T}.Shares"/> into the probabilities of a frame.</summary>
    public static void Emit(CtcScratch<T> scratch, T maximum, T factor)
    {
        ref T logarithms = ref MemoryMarshal.GetReference(scratch.Shares[..scratch.Width]);
        ref T emission = ref MemoryMarshal.GetReference(scratch.Emission[..(2 * scratch.Width)]);
        TLanes maximumLanes = TLanes.Fill(maximum);
        TLanes factorLanes = TLanes.Fill(factor);
        for (int i = 0; i < scratch.Width; i += TLanes.Count)
        {
            TLanes value = WideRange.Exp<TLanes, T, TMath>(TLanes.LoadUnsafe(ref Unsafe.Add(ref logarithms, i)) - maximumLanes, out TLanes e);
            TLanes.StoreUnsafe(value * factorLanes, ref Unsafe.Add(ref emission, i));
            TLanes.StoreUnsafe(e, ref Unsafe.Add(ref emission, i + scratch.Width));
        }
    }

    /// <summary>The probabilities of the paths up to this frame, from those up to the frame before; in place where both are the same.</summary>
    public static void Forward(CtcScratch<T> scratch, CtcRow<T> before, CtcRow<T> row, T blank, T blankExponent)
    {
        ref T emission = ref MemoryMarshal.GetReference(scratch.Emission[..(2 * scratch.Width)]);
        ref T differs = ref MemoryMarshal.GetReference(scratch.Differs[..scratch.Width]);
        TLanes blankLanes = TLanes.Fill(blank);
        TLanes blankExponentLanes = TLanes.Fill(blankExponent);
        for (int i = scratch.Width - TLanes.Count; i >= 0; i -= TLanes.Count)
        {
            TLanes blankBefore = TLanes.LoadUnsafe(ref Unsafe.Add(ref before.Blanks, i));
            TLanes blankBeforeExponent = TLanes.LoadUnsafe(ref Unsafe.Add(ref before.BlankExponents, i));
            TLanes sum = WideRange.Add<TLanes, T>(
                blankBefore,
                blankBeforeExponent,
                TLanes.LoadUnsafe(ref Unsafe.Add(ref before.Labels, i - 1)),
                TLanes.LoadUnsafe(ref Unsafe.Add(ref before.LabelExponents, i - 1)),
                out TLanes sumExponent);
            TLanes mayJump = TLanes.NotEqual(TLanes.LoadUnsafe(ref Unsafe.Add(ref differs, i)), default);
            TLanes labelSum = WideRange.Add<TLanes, T>(
                TLanes.LoadUnsafe(ref Unsafe.Add(ref before.Labels, i)),
                TLanes.LoadUnsafe(ref Unsafe.Add(ref before.LabelExponents, i)),
                TLanes.Select(mayJump, sum, blankBefore),
                TLanes.Select(mayJump, sumExponent, blankBeforeExponent),
                out TLanes labelExponent);
            labelExponent += TLanes.LoadUnsafe(ref Unsafe.Add(ref emission, i + scratch.Width));
            labelSum = WideRange.Normalize<TLanes, T>(labelSum * TLanes.LoadUnsafe(ref Unsafe.Add(ref emission, i)), ref labelExponent);
            TLanes.StoreUnsafe(labelSum, ref Unsafe.Add(ref row.Labels, i));
            TLanes.StoreUnsafe(labelExponent, ref Unsafe.Add(ref row.LabelExponents, i));
            sumExponent += blankExponentLanes;
            sum = WideRange.Normalize<TLanes, T>(sum * blankLanes, ref sumExponent);
            TLanes.StoreUnsafe(sum, ref Unsafe.Add(ref row.Blanks, i));
            TLanes.StoreUnsafe(sumExponent, ref Unsafe.Add(ref row.BlankExponents, i));
        }
    }

    /// <summary>
    /// The probabilities of the paths from this frame on, in place of those from the next one; and the shares of all paths:
    /// of each label in <see cref="CtcScratch{T}.Shares"/>, of all blanks in the slots.
    /// </summary>
    public static void Backward(CtcScratch<T> scratch, CtcRow<T> forward, T blank, T blankExponent, T total, T totalExponent, Span<T> slots)
    {
        CtcRow<T> row = new(scratch.Backward, scratch.Width, 0);
        ref T emission = ref MemoryMarshal.GetReference(scratch.Emission[..(2 * scratch.Width)]);
        ref T differs = ref MemoryMarshal.GetReference(scratch.Differs[..(scratch.Width + 1)]);
        ref T shares = ref MemoryMarshal.GetReference(scratch.Shares[..scratch.Width]);
        TLanes factor = TLanes.Fill(T.One / total);
        TLanes totalExponentLanes = TLanes.Fill(totalExponent);
        TLanes blankLanes = TLanes.Fill(blank);
        TLanes blankExponentLanes = TLanes.Fill(blankExponent);
        for (int i = 0; i < scratch.Width; i += TLanes.Count)
        {
            TLanes label = TLanes.LoadUnsafe(ref Unsafe.Add(ref row.Labels, i));
            TLanes labelExponent = TLanes.LoadUnsafe(ref Unsafe.Add(ref row.LabelExponents, i));
            TLanes sum = WideRange.Add<TLanes, T>(
                TLanes.LoadUnsafe(ref Unsafe.Add(ref row.Blanks, i)),
                TLanes.LoadUnsafe(ref Unsafe.Add(ref row.BlankExponents, i)),
                label,
                labelExponent,
                out TLanes sumExponent);
            TLanes share = TLanes.LoadUnsafe(ref Unsafe.Add(ref forward.Blanks, i)) * sum * factor
                * WideRange.Power<TLanes, T>((TLanes.LoadUnsafe(ref Unsafe.Add(ref forward.BlankExponents, i)) + sumExponent) - totalExponentLanes);
            Slots.Add(slots, i, scratch.Width, share);

            TLanes blankNext = TLanes.LoadUnsafe(ref Unsafe.Add(ref row.Blanks, i + 1));
            TLanes blankNextExponent = TLanes.LoadUnsafe(ref Unsafe.Add(ref row.BlankExponents, i + 1));
            TLanes mayJump = TLanes.NotEqual(TLanes.LoadUnsafe(ref Unsafe.Add(ref differs, i + 1)), default);
            TLanes next = WideRange.Add<TLanes, T>(
                blankNext,
                blankNextExponent,
                TLanes.LoadUnsafe(ref Unsafe.Add(ref row.Labels, i + 1)),
                TLanes.LoadUnsafe(ref Unsafe.Add(ref row.LabelExponents, i + 1)),
                out TLanes nextExponent);
            label = WideRange.Add<TLanes, T>(
                label,
                labelExponent,
                TLanes.Select(mayJump, next, blankNext),
                TLanes.Select(mayJump, nextExponent, blankNextExponent),
                out labelExponent);
            share = TLanes.LoadUnsafe(ref Unsafe.Add(ref forward.Labels, i)) * label * factor
                * WideRange.Power<TLanes, T>((TLanes.LoadUnsafe(ref Unsafe.Add(ref forward.LabelExponents, i)) + labelExponent) - totalExponentLanes);
            TLanes.StoreUnsafe(share, ref Unsafe.Add(ref shares, i));

            sumExponent += blankExponentLanes;
            sum = WideRange.Normalize<TLanes, T>(sum * blankLanes, ref sumExponent);
            TLanes.StoreUnsafe(sum, ref Unsafe.Add(ref row.Blanks, i));
            TLanes.StoreUnsafe(sumExponent, ref Unsafe.Add(ref row.BlankExponents, i));
            labelExponent += TLanes.LoadUnsafe(ref Unsafe.Add(ref emission, i + scratch.Width));
            label = WideRange.Normalize<TLanes, T>(label * TLanes.LoadUnsafe(ref Unsafe.Add(ref emission, i)), ref labelExponent);
            TLanes.StoreUnsafe(label, ref Unsafe.Add(ref row.Labels, i));
            TLanes.StoreUnsafe(labelExponent, ref Unsafe.Add(ref row.LabelExponents, i));
        }
    }
}
