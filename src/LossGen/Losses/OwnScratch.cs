// What the length of a kernel's scratch memory depends on: the compiler writes a method beside the user's that
// computes it.
using System.Collections.Immutable;

namespace LossGen.Losses;

/// <summary>The scratch memory of a kernel.</summary>
/// <param name="Sizes">The numbers that a declaration doesn't know, each with what it is, as a phrase: "the longest input".</param>
/// <param name="Options">The options that the length depends on.</param>
internal sealed record OwnScratch(ImmutableArray<(string Name, string Description)> Sizes, ImmutableArray<string> Options);
