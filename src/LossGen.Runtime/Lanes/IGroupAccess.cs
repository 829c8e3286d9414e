// How a step of a loop reaches the group of lanes at a position of a span: with a look at the span's end or without.
// Steps of generated code are generic over this, so that their maths stands there once. Implemented by WholeGroups
// and AnyGroup.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LossGen.Runtime;

/// <summary>Loads and stores of lane groups; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1000", Justification = "Static members are what the interface is for.")]
public interface IGroupAccess
{
    /// <summary>The elements from <paramref name="start"/> on.</summary>
    static abstract TLanes Load<TLanes, T>(ReadOnlySpan<T> source, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged;

    /// <summary>Writes the lanes from <paramref name="start"/> on.</summary>
    static abstract void Store<TLanes, T>(TLanes value, Span<T> destination, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged;
}
