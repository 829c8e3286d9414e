// Ranks by counting who is above: vectorized, without a comparison sort, the same permutation on every width.
// Called by LambdaRankKernel.
using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

internal static class Ranks
{
    /// <summary>
    /// Sets <c>ranks[i]</c> to the number of keys that come before key i in descending order; equal keys keep their
    /// order, and a NaN counts as +∞. The ranks are a permutation.
    /// </summary>
    /// <param name="keys">The keys.</param>
    /// <param name="ranks">As long as the keys, and apart from them.</param>
    public static void Descending<TLanes, T>(ReadOnlySpan<T> keys, Span<T> ranks)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < keys.Length; i += TLanes.Count)
        {
            TLanes key = TLanes.Load(keys, i);
            key = TLanes.Select(TLanes.NotEqual(key, key), TLanes.Fill(T.PositiveInfinity), key);
            int end = Math.Min(i + TLanes.Count, keys.Length);
            TLanes rank = TLanes.Fill(T.Zero);

            // Keys in front of the group go before their equals, keys behind it after them.
            for (int j = 0; j < i; j++)
            {
                rank += TLanes.And(TLanes.LessOrEqual(key, Fill<TLanes, T>(keys[j])), TLanes.Fill(T.One));
            }

            for (int j = i; j < end; j++)
            {
                TLanes other = Fill<TLanes, T>(keys[j]);
                TLanes isBehind = TLanes.AndNot(TLanes.Equal(key, other), TLanes.First(j - i + 1));
                rank += TLanes.And(TLanes.Or(TLanes.Less(key, other), isBehind), TLanes.Fill(T.One));
            }

            for (int j = end; j < keys.Length; j++)
            {
                rank += TLanes.And(TLanes.Less(key, Fill<TLanes, T>(keys[j])), TLanes.Fill(T.One));
            }

            TLanes.Store(rank, ranks, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Fill<TLanes, T>(T key)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => TLanes.Fill(T.IsNaN(key) ? T.PositiveInfinity : key);
}
