// Which variables of a method change while it runs. A slice between variables that never change is a part of
// its memory with a meaning of its own; a slice that moves with a loop is taken for the whole.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

/// <summary>How a method's variables behave.</summary>
/// <param name="Varying">Locals and parameters that are assigned in loops or more than once.</param>
/// <param name="Elusive">Variables that lambdas or references may change unseen.</param>
internal sealed record Variation(ImmutableHashSet<ISymbol> Varying, ImmutableHashSet<ISymbol> Elusive);
