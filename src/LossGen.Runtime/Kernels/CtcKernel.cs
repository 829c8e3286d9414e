// The kernel of CTCLoss: checks a batch of sequences and runs them one after the other. It follows the convention
// for kernels of the runtime, which the generator's catalogue describes. Called by generated code.
using System.ComponentModel;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>Connectionist temporal classification; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class CtcKernel
{
    /// <summary>Checks lengths and labels.</summary>
    /// <returns>The number of sequences.</returns>
    /// <exception cref="ArgumentException">A span has a wrong length, or the scratch memory is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The blank, a length or a label is out of range; the first is named.</exception>
    public static int Check<T, TTarget, TInputLength, TTargetLength>(
        ReadOnlySpan<T> logProbabilities,
        ReadOnlySpan<TTarget> targets,
        ReadOnlySpan<TInputLength> inputLengths,
        ReadOnlySpan<TTargetLength> targetLengths,
        int classes,
        int blank,
        bool zeroInfinity,
        bool fromLogits,
        int scratchLength,
        bool hasGradient,
        ReadOnlySpan<string> names)
        where T : unmanaged
        where TTarget : unmanaged, IBinaryInteger<TTarget>
        where TInputLength : unmanaged, IBinaryInteger<TInputLength>
        where TTargetLength : unmanaged, IBinaryInteger<TTargetLength>
    {
        Guard.Range(blank, 0, classes - 1, nameof(blank));
        int sequences = inputLengths.Length;
        if (targetLengths.Length != sequences)
        {
            Throw.Length(targetLengths.Length, sequences, names[3], $"one for each of '{names[2]}'");
        }

        long row = (long)sequences * classes;
        if (row == 0 ? !logProbabilities.IsEmpty : logProbabilities.Length % row != 0)
        {
            Throw.Multiple(logProbabilities.Length, (int)Math.Min(row, int.MaxValue), names[0], $"{sequences} sequences times {classes} classes");
        }

        int longestInput = Longest(inputLengths, row == 0 ? 0 : (int)(logProbabilities.Length / row), names[2]);
        int longestTarget = Longest(targetLengths, int.MaxValue, names[3]);
        CheckTargets(targets, targetLengths, longestTarget, classes, names[1]);
        Guard.Scratch(scratchLength, CtcScratch<double>.Needed(longestInput, longestTarget, hasGradient), "scratch");
        return sequences;
    }

    /// <summary>The number of elements that the scratch memory must have.</summary>
    /// <param name="longestInput">The greatest of the input lengths.</param>
    /// <param name="longestTarget">The greatest of the target lengths.</param>
    /// <param name="hasGradient">Whether a gradient is written.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative.</exception>
    /// <exception cref="OverflowException">No span is that long.</exception>
    public static int ScratchLength(int longestInput, int longestTarget, bool hasGradient)
    {
        Guard.AtLeast(longestInput, 0, nameof(longestInput));
        Guard.AtLeast(longestTarget, 0, nameof(longestTarget));
        return checked((int)CtcScratch<double>.Needed(longestInput, longestTarget, hasGradient));
    }

    /// <summary>The elements of scratch memory that each thread needs.</summary>
    public static int ScratchOfWorker<T, TTarget, TInputLength, TTargetLength>(
        ReadOnlySpan<T> logProbabilities,
        ReadOnlySpan<TTarget> targets,
        ReadOnlySpan<TInputLength> inputLengths,
        ReadOnlySpan<TTargetLength> targetLengths,
        int classes,
        int blank,
        bool zeroInfinity,
        bool fromLogits,
        bool hasGradient)
        where T : unmanaged
        where TTarget : unmanaged, IBinaryInteger<TTarget>
        where TInputLength : unmanaged, IBinaryInteger<TInputLength>
        where TTargetLength : unmanaged, IBinaryInteger<TTargetLength> =>
        (int)CtcScratch<double>.Needed(Longest(inputLengths, int.MaxValue, nameof(inputLengths)), Longest(targetLengths, int.MaxValue, nameof(targetLengths)), hasGradient);

    /// <summary>Computes losses and gradient.</summary>
    /// <returns>The sum of the losses, each divided by its target's length for a mean.</returns>
    public static double Run<TLanes, T, TMath, TTarget, TInputLength, TTargetLength>(
        ReadOnlySpan<T> logProbabilities,
        ReadOnlySpan<TTarget> targets,
        ReadOnlySpan<TInputLength> inputLengths,
        ReadOnlySpan<TTargetLength> targetLengths,
        Span<T> logProbabilitiesGradient,
        int classes,
        int blank,
        bool zeroInfinity,
        bool fromLogits,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        Span<T> scratch,
        T scale,
        bool wantsLoss,
        bool isMean)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
        where TTarget : unmanaged, IBinaryInteger<TTarget>
        where TInputLength : unmanaged, IBinaryInteger<TInputLength>
        where TTargetLength : unmanaged, IBinaryInteger<TTargetLength> => RunPart<TLanes, T, TMath, TTarget, TInputLength, TTargetLength>(
            logProbabilities, targets, inputLengths, targetLengths, logProbabilitiesGradient, classes, blank, zeroInfinity, fromLogits, loss, lossGradient, scratch, scale, wantsLoss, isMean, 0, inputLengths.Length, default);

    /// <summary>The same of a part of the sequences, whose losses are also kept apart.</summary>
    public static double RunPart<TLanes, T, TMath, TTarget, TInputLength, TTargetLength>(
        ReadOnlySpan<T> logProbabilities,
        ReadOnlySpan<TTarget> targets,
        ReadOnlySpan<TInputLength> inputLengths,
        ReadOnlySpan<TTargetLength> targetLengths,
        Span<T> logProbabilitiesGradient,
        int classes,
        int blank,
        bool zeroInfinity,
        bool fromLogits,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        Span<T> scratch,
        T scale,
        bool wantsLoss,
        bool isMean,
        int first,
        int last,
        Span<double> blockTotals)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
        where TTarget : unmanaged, IBinaryInteger<TTarget>
        where TInputLength : unmanaged, IBinaryInteger<TInputLength>
        where TTargetLength : unmanaged, IBinaryInteger<TTargetLength>
    {
        BlockTotals lossTotal = new(blockTotals);
        bool isConcatenated = targets.Length == Sum(targetLengths);
        int start = isConcatenated ? (int)Sum(targetLengths[..first]) : 0;
        for (int n = first; n < last; n++)
        {
            int length = int.CreateTruncating(inputLengths[n]);
            int labels = int.CreateTruncating(targetLengths[n]);
            CtcFrames<T> frames = new(logProbabilitiesGradient, logProbabilities, n, inputLengths.Length, classes);
            CtcScratch<T> memory = new(scratch, length, labels, frames.HasGradient);
            ReadOnlySpan<TTarget> target = targets.Slice(isConcatenated ? start : n * (targets.Length / inputLengths.Length), labels);
            for (int i = 0; i < target.Length; i++)
            {
                memory.Labels[i] = int.CreateTruncating(target[i]);
            }

            start += labels;
            double value = CtcSequence<TLanes, T, TMath>.Forward(memory, frames, length, labels, blank, fromLogits, out T total, out T totalExponent);
            bool isFinite = double.IsFinite(value);
            bool isZeroed = zeroInfinity && double.IsPositiveInfinity(value);
            T divisor = isMean ? T.CreateTruncating(Math.Max(labels, 1)) : T.One;
            if (frames.HasGradient)
            {
                T upstream = (lossGradient.IsEmpty ? scale : lossGradient[n]) / divisor;
                if (isFinite)
                {
                    CtcSequence<TLanes, T, TMath>.Backward(memory, frames, length, labels, blank, fromLogits, total, totalExponent, upstream);
                }
                else
                {
                    frames.Fill(0, length, isZeroed ? T.Zero : T.NaN);
                }

                frames.Fill(length, frames.Count, T.Zero);
            }

            value = isZeroed ? 0 : value;
            if (!loss.IsEmpty)
            {
                loss[n] = T.CreateTruncating(value);
            }

            lossTotal.Add(value / double.CreateTruncating(divisor));
        }

        return lossTotal.Sum;
    }
}
