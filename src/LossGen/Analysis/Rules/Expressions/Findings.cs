// Makes the diagnostics of the rules about expressions: the place, where the numbers come from, and what should
// stand there instead.
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules.Expressions;

internal static class Findings
{
    /// <summary>A diagnostic at an expression.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="place">The expression.</param>
    /// <param name="origin">What it is about, such as the loss's call; null where that is the place.</param>
    /// <param name="remedy">What should stand there instead; null where no text does.</param>
    /// <param name="arguments">The arguments of the message.</param>
    public static Diagnostic At(DiagnosticDescriptor descriptor, SyntaxNode place, SyntaxNode? origin, string? remedy, params object[] arguments) =>
        ArgumentFinding.At(descriptor, place, remedy, new[] { origin }, arguments);
}
