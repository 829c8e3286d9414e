// What the parser makes of a method with a loss attribute.
using System.Collections.Immutable;

namespace LossGen.Declarations;

/// <summary>A declaration, or what is wrong with it.</summary>
/// <param name="Declaration">The declaration; null where anything is wrong.</param>
/// <param name="Findings">What is wrong; empty also where the C# compiler reports the error by itself.</param>
internal sealed record ParseResult(LossDeclaration? Declaration, ImmutableArray<Finding> Findings);
