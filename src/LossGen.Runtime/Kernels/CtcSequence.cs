// CTC of one sequence: the forward recursion over its frames, which gives the loss, and the backward recursion,
// which gives the gradient frame by frame. Called by CtcKernel.
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class CtcSequence<TLanes, T, TMath>
    where TLanes : struct, ILanes<TLanes, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TMath : struct, ILaneMath<TLanes, T>
{
    /// <summary>The loss; leaves the forward rows and the total behind for <see cref="Backward"/>.</summary>
    public static double Forward(CtcScratch<T> scratch, CtcFrames<T> frames, int length, int labels, int blank, bool fromLogits, out T total, out T totalExponent)
    {
        CtcRow<T> row = new(scratch.Forward, scratch.Width, 0);
        row.Clear();
        row.Blanks = T.One;
        row.BlankExponents = T.Zero;
        PrepareLabels(scratch, labels);
        Span<T> slots = Slots.Open(stackalloc T[Slots.Room]);
        for (int frame = 0; frame < length; frame++)
        {
            ReadOnlySpan<T> values = frames.Values(frame);
            (T maximum, T factor) = fromLogits ? Softmax(values, slots) : (T.Zero, T.One);
            CtcRow<T> next = row;
            if (frames.HasGradient)
            {
                scratch.Maxima[frame] = maximum;
                scratch.Scales[frame] = factor;
                next = new(scratch.Forward, scratch.Width, frame + 1);
                next.ClearBefore();
            }

            (T blankShare, T blankExponent) = Emit(scratch, values, labels, blank, maximum, factor);
            CtcRecursion<TLanes, T, TMath>.Forward(scratch, row, next, blankShare, blankExponent);
            row = next;
        }

        return Total(row, labels, out total, out totalExponent);
    }

    /// <summary>Writes the gradient of the frames up to the sequence's length.</summary>
    public static void Backward(CtcScratch<T> scratch, CtcFrames<T> frames, int length, int labels, int blank, bool fromLogits, T total, T totalExponent, T upstream)
    {
        CtcRow<T> row = new(scratch.Backward, scratch.Width, 0);
        row.Clear();
        Unsafe.Add(ref row.Blanks, labels) = T.One;
        Unsafe.Add(ref row.BlankExponents, labels) = T.Zero;
        Span<T> slots = Slots.Open(stackalloc T[Slots.Room]);
        for (int frame = length - 1; frame >= 0; frame--)
        {
            ReadOnlySpan<T> values = frames.Values(frame);
            Span<T> gradient = frames.Gradient(frame);
            (T maximum, T factor) = (scratch.Maxima[frame], scratch.Scales[frame]);
            (T blankShare, T blankExponent) = Emit(scratch, values, labels, blank, maximum, factor);
            CtcRecursion<TLanes, T, TMath>.Backward(
                scratch, new CtcRow<T>(scratch.Forward, scratch.Width, frame + 1), blankShare, blankExponent, total, totalExponent, slots);
            if (fromLogits)
            {
                Probabilities(values, gradient, maximum, upstream * factor);
            }
            else
            {
                Probabilities(values, gradient, upstream);
            }

            gradient[blank] -= Slots.Sum(slots) * upstream;
            ReadOnlySpan<T> shares = scratch.Shares[..labels];
            ReadOnlySpan<int> classes = scratch.Labels[..shares.Length];
            for (int i = 0; i < shares.Length; i++)
            {
                gradient[classes[i]] -= shares[i] * upstream;
            }
        }
    }

    private static void PrepareLabels(CtcScratch<T> scratch, int labels)
    {
        scratch.Differs.Clear();
        for (int i = 1; i < labels; i++)
        {
            scratch.Differs[i] = scratch.Labels[i] != scratch.Labels[i - 1] ? T.One : T.Zero;
        }
    }

    /// <summary>The probabilities of the frame's labels, which go to the scratch memory, and of the blank.</summary>
    private static (T M, T Exponent) Emit(CtcScratch<T> scratch, ReadOnlySpan<T> values, int labels, int blank, T maximum, T factor)
    {
        ReadOnlySpan<int> classes = scratch.Labels[..labels];
        Span<T> logarithms = scratch.Shares;
        for (int i = 0; i < classes.Length; i++)
        {
            logarithms[i] = values[classes[i]];
        }

        logarithms[labels] = values[blank];
        logarithms[(labels + 1)..].Fill(T.NegativeInfinity);
        CtcRecursion<TLanes, T, TMath>.Emit(scratch, maximum, factor);
        ref T m = ref scratch.Emission[labels];
        ref T e = ref scratch.Emission[labels + scratch.Width];
        (T, T) result = (m, e);
        m = T.Zero;
        e = T.NegativeInfinity;
        return result;
    }

    /// <summary>The paths that end in the last label or in the blank behind it.</summary>
    private static double Total(CtcRow<T> row, int labels, out T total, out T exponent)
    {
        T blank = Unsafe.Add(ref row.Blanks, labels);
        T blankExponent = Unsafe.Add(ref row.BlankExponents, labels);
        T label = Unsafe.Add(ref row.Labels, labels - 1);
        T labelExponent = Unsafe.Add(ref row.LabelExponents, labels - 1);
        total = TLanes.Scalar(WideRange.Add<TLanes, T>(
            TLanes.Fill(blank), TLanes.Fill(blankExponent), TLanes.Fill(label), TLanes.Fill(labelExponent), out TLanes exponents));
        exponent = TLanes.Scalar(exponents);
        return WideRange.MinusLog(double.CreateTruncating(total), double.CreateTruncating(exponent));
    }

    /// <summary>The greatest logit, and one over the sum of exponentials.</summary>
    private static (T Maximum, T Factor) Softmax(ReadOnlySpan<T> logits, Span<T> slots)
    {
        TLanes greatest = TLanes.Fill(T.NegativeInfinity);
        for (int c = 0; c < logits.Length; c += TLanes.Count)
        {
            greatest = TLanes.MaxNative(greatest, PartialLanes.Keep(TLanes.Load(logits, c), c, logits.Length, T.NegativeInfinity));
        }

        T maximum = Slots.Max<TLanes, T>(greatest);
        TLanes maximumLanes = TLanes.Fill(maximum);
        for (int c = 0; c < logits.Length; c += TLanes.Count)
        {
            Slots.Add(slots, c, logits.Length, TMath.ExpNonPositive(TLanes.Load(logits, c) - maximumLanes));
        }

        return (maximum, T.One / Slots.Sum(slots));
    }

    private static void Probabilities(ReadOnlySpan<T> logits, Span<T> destination, T maximum, T factor)
    {
        TLanes maximumLanes = TLanes.Fill(maximum);
        TLanes factorLanes = TLanes.Fill(factor);
        for (int c = 0; c < logits.Length; c += TLanes.Count)
        {
            TLanes.Store(TMath.ExpNonPositive(TLanes.Load(logits, c) - maximumLanes) * factorLanes, destination, c);
        }
    }

    private static void Probabilities(ReadOnlySpan<T> logarithms, Span<T> destination, T factor)
    {
        TLanes factorLanes = TLanes.Fill(factor);
        for (int c = 0; c < logarithms.Length; c += TLanes.Count)
        {
            TLanes.Store(TMath.Exp(TLanes.Load(logarithms, c)) * factorLanes, destination, c);
        }
    }
}
