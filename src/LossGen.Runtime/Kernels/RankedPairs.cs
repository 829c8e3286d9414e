// What the losses over pairs of a row's items share: their checks, the blocks of their sums, and how sums over
// pairs become derivatives. Called by RankNetKernel and LambdaRankKernel.
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class RankedPairs
{
    /// <summary>The number of pairs that are added up before their sum is added to the rest: rounding errors stay those of short sums.</summary>
    public const int Block = 32;

    /// <summary>The number of rows of items; throws where the lengths don't fit.</summary>
    public static int Rows(int inputLength, int targetLength, int items, ReadOnlySpan<string> names)
    {
        Guard.Multiple(inputLength, items, names[0], "the number of items of a row");
        if (targetLength != inputLength)
        {
            Throw.Length(targetLength, inputLength, names[1], $"one for each element of '{names[0]}'");
        }

        return inputLength / items;
    }

    /// <summary>Writes the derivatives of a lane group, of which there may be none, one or two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<TLanes, T>(
        TLanes slopes, TLanes curvatures, T sigma, T minHessian, T scale, Span<T> gradient, Span<T> hessian, int position)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (!gradient.IsEmpty)
        {
            TLanes.Store(slopes * TLanes.Fill(sigma) * TLanes.Fill(scale), gradient, position);
        }

        if (!hessian.IsEmpty)
        {
            TLanes curvature = TLanes.Max(curvatures * TLanes.Fill(sigma * sigma), TLanes.Fill(minHessian));
            TLanes.Store(curvature * TLanes.Fill(scale), hessian, position);
        }
    }
}
