// The supervised contrastive loss: checks, memory, and classes as numbers that lanes can compare; the rest is in
// Contrasts. Called by generated code.
using System.ComponentModel;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>The kernel of the supervised contrastive loss; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SupConKernel
{
    /// <summary>The number of elements of scratch memory that a call needs.</summary>
    /// <param name="rows">The number of vectors.</param>
    /// <param name="hasGradient">Whether the gradient is asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OverflowException">No span is that long.</exception>
    public static int ScratchLength(int rows, bool hasGradient) => SimilarityStride.SpanLength(rows, Contrasts.Spans);

    /// <summary>Checks the lengths.</summary>
    /// <returns>The number of vectors.</returns>
    /// <exception cref="ArgumentException">A length is wrong.</exception>
    public static int Check<T, TIndex>(
        ReadOnlySpan<T> input,
        ReadOnlySpan<TIndex> labels,
        int dimensions,
        double temperature,
        bool normalize,
        int scratchLength,
        bool hasGradient,
        ReadOnlySpan<string> names)
        where T : unmanaged
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        Guard.Multiple(input.Length, dimensions, names[0], "the number of dimensions");
        int rows = input.Length / dimensions;
        if (labels.Length != rows)
        {
            Throw.Length(labels.Length, rows, names[1], $"one for each vector of '{names[0]}'");
        }

        Guard.Scratch(scratchLength, SimilarityStride.Length(rows, Contrasts.Spans), "scratch");
        return rows;
    }

    /// <summary>The number of vectors that share their label with another one: what the mean divides by.</summary>
    public static double Weight<T, TIndex>(
        ReadOnlySpan<T> input, ReadOnlySpan<TIndex> labels, int dimensions, double temperature, bool normalize)
        where T : unmanaged
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        int anchors = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            anchors += labels[..i].Contains(labels[i]) || labels[(i + 1)..].Contains(labels[i]) ? 1 : 0;
        }

        return anchors;
    }

    /// <summary>Writes the losses or returns their sum; writes the gradient.</summary>
    public static double Run<TLanes, T, TMath, TIndex>(
        ReadOnlySpan<T> input,
        ReadOnlySpan<TIndex> labels,
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
        where TMath : struct, ILaneMath<TLanes, T>
        where TIndex : unmanaged, IBinaryInteger<TIndex> => RunParallel<TLanes, T, TMath, TIndex>(
            input, labels, inputGradient, dimensions, temperature, normalize, loss, lossGradient, scratch, scale, wantsLoss, 1);

    /// <summary>The same by several threads, which share the products of matrices.</summary>
    public static double RunParallel<TLanes, T, TMath, TIndex>(
        ReadOnlySpan<T> input,
        ReadOnlySpan<TIndex> labels,
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
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        // A class is known by the first vector that has its label, where its members are counted.
        SimilarityScratch<T> memory = new(scratch, labels.Length);
        Span<T> classes = Contrasts.Classes(memory);
        Span<T> positives = Contrasts.Positives(memory);
        Span<T> members = memory.Values(0);
        members.Clear();
        for (int i = 0; i < classes.Length; i++)
        {
            int first = labels.IndexOf(labels[i]);
            classes[i] = T.CreateTruncating(first);
            members[first]++;
        }

        for (int i = 0; i < positives.Length; i++)
        {
            positives[i] = members[int.CreateTruncating(classes[i])] - T.One;
        }

        return Contrasts.Run<TLanes, T, TMath>(
            input, inputGradient, dimensions, temperature, normalize, loss, lossGradient, memory, 0, scale, wantsLoss, degree);
    }
}
