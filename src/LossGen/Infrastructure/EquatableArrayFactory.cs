// Makes equatable arrays from sequences; beside the struct so that its type parameter is inferred.
using System.Collections.Immutable;

namespace LossGen.Infrastructure;

internal static class EquatableArrayFactory
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());
}
