// A group that may stick out of its span: the lanes past the end are zero when loaded and dropped when stored. Named by
// generated code for what is left of a block.
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Groups that may end behind their span; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AnyGroup : IGroupAccess
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Load<TLanes, T>(ReadOnlySpan<T> source, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged => TLanes.Load(source, start);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<TLanes, T>(TLanes value, Span<T> destination, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged => TLanes.Store(value, destination, start);
}
