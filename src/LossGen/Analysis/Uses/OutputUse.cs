// One argument that a loss writes to.
using LossGen.Analysis.Flow;
using LossGen.Declarations;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Uses;

/// <summary>An output argument.</summary>
/// <param name="Role">What is written.</param>
/// <param name="Target">The data parameter that a gradient belongs to; empty for other outputs.</param>
/// <param name="Argument">The argument's expression.</param>
internal sealed record OutputUse(ParameterRole Role, string Target, IOperation Argument)
{
    /// <summary>The memory that is written to.</summary>
    public Value Held { get; init; } = Value.Unknown;
}
