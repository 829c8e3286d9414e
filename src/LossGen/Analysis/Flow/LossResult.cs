// The number that a loss returned. Rules about averaging follow it.
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

/// <summary>A number that a loss returned.</summary>
/// <param name="Loss">The loss's name.</param>
/// <param name="IsMean">Whether it is a mean already.</param>
/// <param name="Call">The call.</param>
internal sealed record LossResult(string Loss, bool IsMean, SyntaxNode Call);
