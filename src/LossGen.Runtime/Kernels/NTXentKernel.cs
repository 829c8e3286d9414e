// The normalized temperature-scaled cross entropy of SimCLR (Chen et al., arXiv:2002.05709): two views of each of N
// samples, the second N vectors being the other views of the first N. A class of Contrasts is a sample. Called by
// generated code.
using System.ComponentModel;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>The kernel of the NT-Xent loss; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NTXentKernel
{
    /// <summary>The number of elements of scratch memory that a call needs.</summary>
    /// <param name="rows">The number of vectors, two for each sample.</param>
    /// <param name="hasGradient">Whether the gradient is asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OverflowException">No span is that long.</exception>
    public static int ScratchLength(int rows, bool hasGradient) => SimilarityStride.SpanLength(rows, Contrasts.Spans);

    /// <summary>Checks the lengths.</summary>
    /// <returns>The number of vectors.</returns>
    /// <exception cref="ArgumentException">A length is wrong.</exception>
    public static int Check<T>(
        ReadOnlySpan<T> input,
        int dimensions,
        double temperature,
        bool normalize,
        int scratchLength,
        bool hasGradient,
        ReadOnlySpan<string> names)
        where T : unmanaged
    {
        Guard.Multiple(input.Length, dimensions, names[0], "the number of dimensions");
        int rows = input.Length / dimensions;
        if (rows % 2 != 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"'{names[0]}' must hold two views of each sample, but holds {rows} vectors."), names[0]);
        }

        Guard.Scratch(scratchLength, SimilarityStride.Length(rows, Contrasts.Spans), "scratch");
        return rows;
    }

    /// <summary>Writes the losses or returns their sum; writes the gradient.</summary>
    public static double Run<TLanes, T, TMath>(
        ReadOnlySpan<T> input,
        Span<T> inputGradient,
        int dimensions,
        double temperature,
        bool normalize,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        Span<T> scratch,
        T scale,
        bool wantsLoss)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T> => RunParallel<TLanes, T, TMath>(
            input, inputGradient, dimensions, temperature, normalize, loss, lossGradient, scratch, scale, wantsLoss, 1);

    /// <summary>The same by several threads, which share the products of matrices.</summary>
    public static double RunParallel<TLanes, T, TMath>(
        ReadOnlySpan<T> input,
        Span<T> inputGradient,
        int dimensions,
        double temperature,
        bool normalize,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        Span<T> scratch,
        T scale,
        bool wantsLoss,
        int degree)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        SimilarityScratch<T> memory = new(scratch, input.Length / dimensions);
        Span<T> classes = Contrasts.Classes(memory);
        int samples = classes.Length / 2;
        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = T.CreateTruncating(i < samples ? i : i - samples);
        }

        Contrasts.Positives(memory).Fill(T.One);
        return Contrasts.Run<TLanes, T, TMath>(
            input, inputGradient, dimensions, temperature, normalize, loss, lossGradient, memory, samples, scale, wantsLoss, degree);
    }
}
