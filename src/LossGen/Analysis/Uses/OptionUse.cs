// One option of a loss as a call has it.
using LossGen.Analysis.Flow;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Uses;

/// <summary>An option.</summary>
/// <param name="Name">The catalogue's name.</param>
/// <param name="Value">The number, if it is constant.</param>
/// <param name="Argument">The argument that states it in the call; null for an attribute's or a default.</param>
internal sealed record OptionUse(string Name, double? Value, IOperation? Argument)
{
    /// <summary>The argument's value: the memory of weights.</summary>
    public Value Held { get; init; } = Flow.Value.Unknown;

    /// <summary>What the numbers of weights are; null where that is unknown.</summary>
    public Evidence? Evidence { get; init; }
}
