// The number that a loss returned. Rules about averaging follow it.
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

/// <summary>A number that a loss returned.</summary>
/// <param name="Loss">The loss's name.</param>
/// <param name="IsMean">Whether it is a mean already.</param>
/// <param name="Call">The call; that of the square root for a root.</param>
internal sealed record LossResult(string Loss, bool IsMean, SyntaxNode Call)
{
    /// <summary>Whether its terms count differently, by weights or because some are ignored, so that means of parts don't add up.</summary>
    public bool IsUneven { get; init; }

    /// <summary>Whether it is the square root of what the loss returned.</summary>
    public bool IsRoot { get; init; }

    /// <summary>Whether the loss wrote a gradient too.</summary>
    public bool HasGradient { get; init; }
}
