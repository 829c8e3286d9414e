// Supervised contrastive loss with the mean outside of the logarithm (Khosla et al., arXiv:2004.11362, equation 2):
// every vector against all others, those of its class being the positives. NT-Xent is the case of classes of two.
// The matrix of similarities is symmetric, so what a pair gives to both of its vectors is computed at both of its
// places, and one product of matrices makes the gradient of it. Called by SupConKernel and NTXentKernel.
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class Contrasts
{
    /// <summary>The spans of values in the scratch memory beside the similarities.</summary>
    public const int Spans = 5;

    /// <summary>Writes the losses or returns their sum; writes the gradient.</summary>
    /// <param name="input">The vectors.</param>
    /// <param name="inputGradient">Its gradient, or nothing.</param>
    /// <param name="dimensions">The length of a vector.</param>
    /// <param name="temperature">What similarities are divided by.</param>
    /// <param name="normalize">Whether vectors are divided by their norms.</param>
    /// <param name="loss">The losses, or nothing.</param>
    /// <param name="lossGradient">The upstream gradient of each loss, or nothing.</param>
    /// <param name="memory">The memory to work in; a vector's class and the number of its positives are already in its values
    /// <see cref="Classes"/> and <see cref="Positives"/>.</param>
    /// <param name="partner">Where each vector has one positive, the distance to it, forward or back; 0 where it has any number.</param>
    /// <param name="scale">The upstream gradient of all losses, where there is not one for each.</param>
    /// <param name="wantsLoss">Whether to compute the loss.</param>
    /// <param name="degree">The most threads that share the products of matrices.</param>
    public static double Run<TLanes, T, TMath>(
        ReadOnlySpan<T> input,
        Span<T> inputGradient,
        int dimensions,
        double temperature,
        bool normalize,
        Span<T> loss,
        ReadOnlySpan<T> lossGradient,
        SimilarityScratch<T> memory,
        int partner,
        T scale,
        bool wantsLoss,
        int degree)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        Span<T> slots = Slots.Open(stackalloc T[Slots.Room]);
        Span<T> inverses = memory.Values(0);
        Embeddings.InverseNorms<TLanes, T>(input, dimensions, normalize, inverses);
        MatrixProduct.OfPairs<TLanes, T>(input, dimensions, memory.All, memory.Stride, degree);
        Span<T> sums = stackalloc T[RowSoftmax.Block];
        Span<T> means = stackalloc T[RowSoftmax.Block];
        double total = 0;
        int count;
        for (int block = 0; block < inverses.Length; block += count)
        {
            count = Math.Min(inverses.Length - block, RowSoftmax.Block);
            for (int i = block; i < block + count; i++)
            {
                T factor = lossGradient.IsEmpty ? scale : lossGradient[i];
                sums[i - block] = Anchor<TLanes, T, TMath>(memory, i, partner, T.CreateTruncating(temperature), factor, slots, out means[i - block]);
            }

            if (wantsLoss)
            {
                RowSoftmax.Losses<TLanes, T, TMath>(sums[..count], means[..count], sums[..count]);
                total = RowSoftmax.Add(total, sums[..count], loss.IsEmpty ? loss : loss[block..]);
            }
        }

        if (!inputGradient.IsEmpty)
        {
            for (int i = 0; i < inverses.Length; i++)
            {
                Pairs<TLanes, T, TMath>(memory, i);
            }

            MatrixProduct.Run<TLanes, T>(memory.All, memory.Stride, 1, input, inverses, inverses.Length, dimensions, inputGradient, degree);
            if (normalize)
            {
                Embeddings.ThroughNorms<TLanes, T>(input, dimensions, inverses, inputGradient);
            }
        }

        return total;
    }

    /// <summary>The classes of the vectors, as numbers.</summary>
    public static Span<T> Classes<T>(SimilarityScratch<T> memory)
        where T : unmanaged => memory.Values(1);

    /// <summary>The numbers of other vectors of the same class.</summary>
    public static Span<T> Positives<T>(SimilarityScratch<T> memory)
        where T : unmanaged => memory.Values(4);

    // Turns row i into logits, keeps what the gradient needs of it, and returns the sum of its exponentials and the mean
    // of its positives' logits, less the greatest logit; 1 and 0, which make no loss, where it has no positives.
    private static T Anchor<TLanes, T, TMath>(
        SimilarityScratch<T> memory, int i, int partner, T temperature, T factor, Span<T> slots, out T mean)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        Span<T> row = memory.Row(i);
        Span<T> inverses = memory.Values(0);
        ref T positives = ref Positives(memory)[i];
        T greatest = Scale<TLanes, T>(row, i, inverses, temperature);
        memory.Values(2)[i] = greatest;
        if (positives == T.Zero)
        {
            memory.Values(3)[i] = T.Zero;
            mean = T.Zero;
            return T.One;
        }

        T shifted = partner > 0
            ? row[i < partner ? i + partner : i - partner] - greatest
            : SumOfPositives<TLanes, T>(row, i, Classes(memory), greatest, slots);
        T sum = RowSoftmax.Sum<TLanes, T, TMath>(row, greatest, slots);
        mean = shifted / positives;
        memory.Values(3)[i] = factor / (sum * temperature);
        positives = factor / (positives * temperature);
        return sum;
    }

    // As RowSoftmax does, but the vector itself is out of the denominator by a logit of −∞. Its place is found by
    // comparing: a vector's worth is not read from where a single element was just written without waiting.
    private static T Scale<TLanes, T>(Span<T> row, int own, ReadOnlySpan<T> factors, T temperature)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TLanes least = TLanes.Fill(T.NegativeInfinity);
        TLanes greatest = least;
        TLanes first = TLanes.Fill(factors[own]);
        TLanes last = TLanes.Fill(temperature);
        for (int j = 0; j < row.Length; j += TLanes.Count)
        {
            TLanes logits = TLanes.Load(row, j) * (TLanes.Load(factors, j) * first) / last;
            logits = TLanes.Select(IsOwn<TLanes, T>(j, own), least, logits);
            TLanes.Store(logits, row, j);
            greatest = TLanes.MaxNative(greatest, PartialLanes.Keep(logits, j, row.Length, T.NegativeInfinity));
        }

        return TLanes.Greatest(greatest);
    }

    // The sum of the positives' logits less the greatest one.
    private static T SumOfPositives<TLanes, T>(ReadOnlySpan<T> row, int own, ReadOnlySpan<T> classes, T greatest, Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TLanes shift = TLanes.Fill(greatest);
        TLanes ownClass = TLanes.Fill(classes[own]);
        for (int j = 0; j < row.Length; j += TLanes.Count)
        {
            TLanes isPositive = TLanes.AndNot(TLanes.Equal(TLanes.Load(classes, j), ownClass), IsOwn<TLanes, T>(j, own));
            Slots.Add(slots, j, row.Length, TLanes.And(isPositive, TLanes.Load(row, j) - shift));
        }

        return Slots.Sum(slots);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes IsOwn<TLanes, T>(int position, int own)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        TLanes.Equal(PartialLanes.Offsets<TLanes, T>(position - own), TLanes.Fill(T.Zero));

    // Turns row i of logits into the derivatives of all losses by the similarities of vector i, as anchor and as
    // another anchor's contrast.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Pairs<TLanes, T, TMath>(SimilarityScratch<T> memory, int i)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        Span<T> row = memory.Row(i);
        Span<T> classes = Classes(memory);
        Span<T> greatest = memory.Values(2);
        Span<T> shares = memory.Values(3);
        Span<T> pulls = Positives(memory);
        TLanes own = TLanes.Fill(classes[i]);
        for (int j = 0; j < row.Length; j += TLanes.Count)
        {
            TLanes logits = TLanes.Load(row, j);
            TLanes share = (TMath.ExpNonPositive(logits - TLanes.Fill(greatest[i])) * TLanes.Fill(shares[i]))
                + (TMath.ExpNonPositive(logits - TLanes.Load(greatest, j)) * TLanes.Load(shares, j));
            TLanes isPositive = TLanes.Equal(TLanes.Load(classes, j), own);
            TLanes.Store(share - TLanes.And(isPositive, TLanes.Load(pulls, j) + TLanes.Fill(pulls[i])), row, j);
        }

        row[i] = T.Zero;
    }
}
