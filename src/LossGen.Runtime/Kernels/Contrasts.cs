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
    /// <param name="memory">The memory to work in; a vector's class is already in its values <see cref="Classes"/>.</param>
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
        MatrixProduct.OfRows<TLanes, T>(input, input, dimensions, memory.All, memory.Stride, degree);
        double total = 0;
        for (int i = 0; i < inverses.Length; i++)
        {
            T factor = lossGradient.IsEmpty ? scale : lossGradient[i];
            double anchor = Anchor<TLanes, T, TMath>(memory, i, T.CreateTruncating(temperature), factor, wantsLoss, slots);
            total += anchor;
            if (!loss.IsEmpty)
            {
                loss[i] = T.CreateTruncating(anchor);
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

    // Turns row i into logits, keeps what the gradient needs of it, and returns its loss. The vector itself is out of
    // the denominator by a logit of −∞, and out of the positives by a class that is NaN meanwhile.
    private static double Anchor<TLanes, T, TMath>(
        SimilarityScratch<T> memory, int i, T temperature, T factor, bool wantsLoss, Span<T> slots)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TMath : struct, ILaneMath<TLanes, T>
    {
        Span<T> row = memory.Row(i);
        Span<T> inverses = memory.Values(0);
        Span<T> classes = Classes(memory);
        row[i] = T.NegativeInfinity;
        T greatest = RowSoftmax.Scale<TLanes, T>(row, inverses[i], inverses, temperature);
        T own = classes[i];
        classes[i] = T.NaN;
        T positives = SumOfPositives<TLanes, T>(row, classes, own, greatest, slots, out T shifted);
        classes[i] = own;
        bool isAnchor = positives > T.Zero;
        T sum = isAnchor ? RowSoftmax.Sum<TLanes, T, TMath>(row, greatest, slots) : T.One;
        memory.Values(2)[i] = greatest;
        memory.Values(3)[i] = isAnchor ? factor / (sum * temperature) : T.Zero;
        memory.Values(4)[i] = isAnchor ? factor / (positives * temperature) : T.Zero;
        return isAnchor && wantsLoss
            ? double.CreateTruncating(RowSoftmax.Log<TLanes, T, TMath>(sum) - (shifted / positives))
            : 0;
    }

    // The number of vectors of the class, and the sum of their logits less the greatest one.
    private static T SumOfPositives<TLanes, T>(
        ReadOnlySpan<T> row, ReadOnlySpan<T> classes, T own, T greatest, Span<T> slots, out T shifted)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TLanes shift = TLanes.Fill(greatest);
        TLanes count = TLanes.Fill(T.Zero);
        for (int j = 0; j < row.Length; j += TLanes.Count)
        {
            TLanes isPositive = TLanes.Equal(PartialLanes.Keep(TLanes.Load(classes, j), j, row.Length, T.NaN), TLanes.Fill(own));
            count += TLanes.And(isPositive, TLanes.Fill(T.One));
            Slots.Add(slots, j, row.Length, TLanes.And(isPositive, TLanes.Load(row, j) - shift));
        }

        shifted = Slots.Sum(slots);
        return SlotTotal.OfCounts(count, slots);
    }

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
        Span<T> pulls = memory.Values(4);
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
