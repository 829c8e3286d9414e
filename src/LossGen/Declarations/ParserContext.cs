// What every reader of a declaration needs. One per parse; holds symbols and therefore never leaves the parser.
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Declarations;

/// <summary>The parts of a parse in progress.</summary>
internal sealed record ParserContext(
    IMethodSymbol Method,
    MethodDeclarationSyntax Syntax,
    LossDefinition Loss,
    AttributeArguments Arguments,
    FindingList Findings)
{
    /// <summary>Whether the attribute's reduction keeps the losses apart.</summary>
    public bool IsUnreduced => Arguments.Reduction == Reduction.None;
}
