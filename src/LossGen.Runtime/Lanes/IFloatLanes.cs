// What lane groups of float have beyond ILanes: loads from and stores to the 16-bit types, which are storage
// only. A load widens exactly, a store rounds once; both are made of bit operations, so that they give the
// same bits with and without instructions for it. Generated kernels over 16-bit data are generic over this.
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LossGen.Runtime;

/// <summary>A group of lanes of <see cref="float"/> that 16-bit types can be loaded into; used by generated code.</summary>
/// <typeparam name="TSelf">The struct itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1000", Justification = "Static members are what the interface is for.")]
public interface IFloatLanes<TSelf> : ILanes<TSelf, float>
    where TSelf : struct, IFloatLanes<TSelf>
{
    /// <summary>The elements from <paramref name="start"/> on, widened exactly; lanes past the end of the span are zero and not read.</summary>
    static abstract TSelf Load(ReadOnlySpan<Half> source, int start);

    /// <summary>The elements from <paramref name="start"/> on, widened exactly; lanes past the end of the span are zero and not read.</summary>
    static abstract TSelf Load(ReadOnlySpan<BFloat16> source, int start);

    /// <summary>Writes the lanes from <paramref name="start"/> on, rounded to nearest even; those past the end of the span are dropped.</summary>
    static abstract void Store(TSelf value, Span<Half> destination, int start);

    /// <summary>Writes the lanes from <paramref name="start"/> on, rounded to nearest even; those past the end of the span are dropped.</summary>
    static abstract void Store(TSelf value, Span<BFloat16> destination, int start);
}
