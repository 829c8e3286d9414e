// A part of a region: a slice that means the same wherever it is written, such as [..10] or one between
// variables that never change. Slices that move with a loop are taken for the whole.
namespace LossGen.Analysis.Flow;

/// <summary>A fixed slice.</summary>
/// <param name="Region">The memory.</param>
/// <param name="Slice">The slice's arguments as text; null for the whole.</param>
/// <param name="Length">The number of elements, if it is constant.</param>
internal sealed record Part(Region Region, string? Slice, long? Length)
{
    public bool Equals(Part? other) => other is not null && Region == other.Region && Slice == other.Slice;

    public override int GetHashCode() => (Region.GetHashCode() * 397) ^ (Slice?.GetHashCode() ?? 0);
}
