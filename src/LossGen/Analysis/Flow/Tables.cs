// Joins and compares the tables of two states. Most of what two paths know they share, so what differs is all that
// is looked at twice. Used by FlowState.
using System.Collections.Immutable;

namespace LossGen.Analysis.Flow;

internal static class Tables
{
    /// <summary>Joins what differs; what both share is kept as it is.</summary>
    public static ImmutableDictionary<TKey, TValue> Join<TKey, TValue>(
        ImmutableDictionary<TKey, TValue> a,
        ImmutableDictionary<TKey, TValue> b,
        Func<TKey, TValue?, TValue?, TValue> join)
        where TKey : notnull
        where TValue : class
    {
        ImmutableDictionary<TKey, TValue>.Builder joined = a.ToBuilder();
        foreach (KeyValuePair<TKey, TValue> pair in b)
        {
            TValue? left = a.TryGetValue(pair.Key, out TValue? found) ? found : null;
            if (!ReferenceEquals(left, pair.Value))
            {
                joined[pair.Key] = join(pair.Key, left, pair.Value);
            }
        }

        if (joined.Count > b.Count)
        {
            foreach (KeyValuePair<TKey, TValue> pair in a)
            {
                if (!b.ContainsKey(pair.Key))
                {
                    joined[pair.Key] = join(pair.Key, pair.Value, null);
                }
            }
        }

        return joined.ToImmutable();
    }

    /// <summary>Whether both hold the same.</summary>
    public static bool Same<TKey, TValue>(ImmutableDictionary<TKey, TValue> a, ImmutableDictionary<TKey, TValue> b, Func<TValue, TValue, bool> isSame)
        where TKey : notnull =>
        ReferenceEquals(a, b)
        || (a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out TValue? other) && (ReferenceEquals(pair.Value, other) || isSame(pair.Value, other))));
}
