// Memory that spans and arrays refer to. Several variables may refer to one region; what is written through
// one is read through the others.
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

/// <summary>A piece of memory, known by where it comes from.</summary>
/// <param name="Allocation">The expression that allocates it; null for memory that came with a variable.</param>
/// <param name="Holder">The variable it came with; null for an allocation.</param>
/// <param name="Length">The number of elements, if it is constant.</param>
internal sealed record Region(SyntaxNode? Allocation, Place? Holder, long? Length)
{
    /// <summary>Whether other methods can reach it.</summary>
    public bool IsShared => Holder is { IsShared: true };
}
