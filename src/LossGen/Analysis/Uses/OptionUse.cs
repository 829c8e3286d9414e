// One option of a loss as a call has it.
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Uses;

/// <summary>An option.</summary>
/// <param name="Name">The catalogue's name.</param>
/// <param name="Value">The number, if it is constant.</param>
/// <param name="Argument">The argument that states it in the call; null for an attribute's or a default.</param>
internal sealed record OptionUse(string Name, double? Value, IOperation? Argument);
