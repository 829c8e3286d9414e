// What a producer read. Held by Evidence so that "pass the logits instead" can say which.
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

/// <summary>The input of a producer.</summary>
/// <param name="Expression">Its text at the producer.</param>
/// <param name="Place">The variable that was read; null for a compound expression.</param>
/// <param name="Region">The memory that was read, if it is memory.</param>
internal sealed record Source(SyntaxNode Expression, Place? Place, Region? Region);
