// L2-normalization of vectors that is never stored: kernels multiply by one over the norm where a vector is used,
// and lead the gradient through it at the end. Called by the kernels of contrastive losses.
using System.Numerics;

namespace LossGen.Runtime;

internal static class Embeddings
{
    /// <summary>Norms below this one divide as if they were it, as in PyTorch's <c>normalize</c>.</summary>
    private const double LeastNorm = 1e-12;

    /// <summary>Sets one over the norm of each vector; 1 where vectors are taken as they are.</summary>
    public static void InverseNorms<TLanes, T>(ReadOnlySpan<T> vectors, int dimensions, bool normalize, Span<T> inverses)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (!normalize)
        {
            inverses.Fill(T.One);
            return;
        }

        Span<T> slots = Slots.Open(stackalloc T[Slots.Room]);
        for (int i = 0; i < inverses.Length; i++)
        {
            ReadOnlySpan<T> vector = vectors.Slice(i * dimensions, dimensions);
            T norm = T.Sqrt(SlotDot.Of<TLanes, T>(vector, T.One, vector, slots));
            inverses[i] = T.One / T.Max(norm, T.CreateTruncating(LeastNorm));
        }
    }

    /// <summary>
    /// Turns gradients of normalized vectors u = v / |v| into those of the vectors: g becomes (g − u (u · g)) / |v|.
    /// Where the norm was raised to the least one it is a constant.
    /// </summary>
    public static void ThroughNorms<TLanes, T>(ReadOnlySpan<T> vectors, int dimensions, ReadOnlySpan<T> inverses, Span<T> gradients)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Span<T> slots = Slots.Open(stackalloc T[Slots.Room]);
        T greatest = T.One / T.CreateTruncating(LeastNorm);
        for (int i = 0; i < inverses.Length; i++)
        {
            ReadOnlySpan<T> vector = vectors.Slice(i * dimensions, dimensions);
            Span<T> gradient = gradients.Slice(i * dimensions, dimensions);
            TLanes inverse = TLanes.Fill(inverses[i]);
            T projection = SlotDot.Of<TLanes, T>(vector, inverses[i], gradient, slots);
            TLanes along = TLanes.Fill(inverses[i] == greatest ? T.Zero : projection);
            for (int d = 0; d < dimensions; d += TLanes.Count)
            {
                TLanes unit = TLanes.Load(vector, d) * inverse;
                TLanes.Store((TLanes.Load(gradient, d) - (unit * along)) * inverse, gradient, d);
            }
        }
    }
}
