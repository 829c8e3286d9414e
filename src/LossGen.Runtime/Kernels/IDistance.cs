// A user's distance as a type, so that a kernel calls it without a delegate. Implemented by types that the
// generator nests beside the user's methods; called by TripletDistanceKernel.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LossGen.Runtime;

/// <summary>A distance between vectors and its gradient; used by generated code.</summary>
/// <typeparam name="T">The element type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1000", Justification = "Static members are what the interface is for.")]
public interface IDistance<T>
    where T : unmanaged
{
    /// <summary>The distance.</summary>
    static abstract T Between(ReadOnlySpan<T> first, ReadOnlySpan<T> second);

    /// <summary>Adds <paramref name="scale"/> times the distance's derivatives to the gradients of both vectors.</summary>
    static abstract void AddGradient(ReadOnlySpan<T> first, ReadOnlySpan<T> second, T scale, Span<T> firstGradient, Span<T> secondGradient);
}
