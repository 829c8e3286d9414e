// A method that computes the length of scratch memory, as text to emit.
using System.Collections.Immutable;

namespace LossGen.Kernels;

/// <summary>The method <c>{Name}ScratchLength</c>.</summary>
/// <param name="Sizes">The numbers that it takes, each with what it is.</param>
/// <param name="Options">The options that it takes, because no constant of the declaration gives them.</param>
/// <param name="Constants">The options that it knows.</param>
/// <param name="HasGradient">Whether the length must be enough for a derivative.</param>
/// <param name="Limit">The most threads that the memory is for, less than 1 for as many as there are processors; null for one.</param>
internal sealed record ScratchCompanion(
    ImmutableArray<(string Name, string Description)> Sizes,
    ImmutableArray<string> Options,
    ImmutableArray<OwnOption> Constants,
    bool HasGradient,
    int? Limit);
