// The method beside the user's that says how long the scratch memory must be.
using System.Collections.Immutable;

namespace LossGen.Kernels;

/// <summary>The scratch memory of a call.</summary>
/// <param name="Options">The options that its length depends on.</param>
/// <param name="Companion">The method to write; null where another overload's declaration writes it.</param>
internal sealed record ScratchPlan(ImmutableArray<string> Options, ScratchCompanion? Companion);
