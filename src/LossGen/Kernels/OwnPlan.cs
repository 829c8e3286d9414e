// How a kernel of the runtime is called: what the planner settles for losses that no formula over elements or
// rows says. Composition makes it of the catalogue's OwnKernel, Emission writes the calls.
using System.Collections.Immutable;

namespace LossGen.Kernels;

/// <summary>The calls of a kernel of the runtime.</summary>
/// <param name="ClassName">The class in <c>LossGen.Runtime</c>.</param>
/// <param name="Per">What has a loss of its own: "sequence", "row".</param>
/// <param name="Data">The sources of the data, in the catalogue's order.</param>
/// <param name="Derivatives">The derivatives that the kernel can write, asked for or not.</param>
/// <param name="Options">The options, in the catalogue's order.</param>
/// <param name="WantsLoss">Whether the call returns or stores losses.</param>
/// <param name="HasScale">Whether derivatives are scaled by a number that the call works out.</param>
/// <param name="IsInPlace">Whether a derivative may be written over its own data.</param>
/// <param name="KnowsMean">Whether the kernel is told that losses are averaged.</param>
/// <param name="HasWeight">Whether the kernel tells what the mean divides by.</param>
/// <param name="Scratch">The scratch memory; null where the kernel needs none.</param>
internal sealed record OwnPlan(
    string ClassName,
    string Per,
    ImmutableArray<string> Data,
    ImmutableArray<string> Derivatives,
    ImmutableArray<OwnOption> Options,
    bool WantsLoss,
    bool HasScale,
    bool IsInPlace,
    bool KnowsMean,
    bool HasWeight,
    ScratchPlan? Scratch)
{
    /// <summary>The option that the time of each element grows with; null where there is none.</summary>
    public string? CostOption { get; init; }

    /// <summary>Whether its lanes are one register each, not two.</summary>
    public bool IsHeavy { get; init; }

    /// <summary>The user's method that the kernel calls; null where it calls none.</summary>
    public UserMethodPlan? UserMethod { get; init; }
}
