// The groups that a loop knows to lie in the span as a whole: nothing is checked, a look at the end for each would cost
// a light kernel as much as its maths. Named by generated code, which makes spans of one length first.
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>Groups that are known to lie in their span; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct WholeGroups : IGroupAccess
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Load<TLanes, T>(ReadOnlySpan<T> source, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged =>
        TLanes.LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), (nint)(uint)start));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<TLanes, T>(TLanes value, Span<T> destination, int start)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged =>
        TLanes.StoreUnsafe(value, ref Unsafe.Add(ref MemoryMarshal.GetReference(destination), (nint)(uint)start));
}
