// The spans of a call while several threads work on it. Spans cannot be kept on the heap, addresses can: Workers
// keep the memory in place until the last thread is done.
using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>The spans that the threads of a call share; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SharedSpans
{
    private readonly (nint Address, int Length)[] places;

    internal SharedSpans((nint Address, int Length)[] places) => this.places = places;

    /// <summary>One of them.</summary>
    /// <typeparam name="T">The type of its elements, as it was when it was shared.</typeparam>
    /// <param name="index">Its number, in the order in which they were shared.</param>
    public unsafe Span<T> At<T>(int index)
        where T : unmanaged => new((void*)places[index].Address, places[index].Length);

    /// <summary>The share that one of several threads has of memory to work in.</summary>
    public Span<T> At<T>(int index, int worker, int workers)
        where T : unmanaged
    {
        int share = places[index].Length / workers;
        return At<T>(index).Slice(worker * share, share);
    }
}
