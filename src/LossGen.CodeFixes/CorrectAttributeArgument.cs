// LG0020, LG0021, LG0030: gives an argument of the loss attribute the value that fits: the signature's
// element type, or the nearest value in range.
using System.Collections.Immutable;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace LossGen.CodeFixes;

/// <summary>Corrects the value of an attribute's argument.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectAttributeArgument))]
public sealed class CorrectAttributeArgument : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        DiagnosticIds.DTypeContradiction,
        DiagnosticIds.UnknownDType,
        DiagnosticIds.OptionOutOfRange);

    /// <inheritdoc/>
    protected override string? TitleFor(SyntaxNode root, Diagnostic diagnostic) =>
        SuggestionOf(diagnostic) is { } value && NodeAt<AttributeArgumentSyntax>(root, diagnostic) is not null
            ? "Change to " + (IsOption(diagnostic) ? value : "DType." + value)
            : null;

    /// <inheritdoc/>
    protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        ExpressionSyntax value = IsOption(diagnostic)
            ? SyntaxFactory.ParseExpression(SuggestionOf(diagnostic)!)
            : SyntaxFactory.ParseExpression("global::LossGen.DType." + SuggestionOf(diagnostic)).WithAdditionalAnnotations(Simplifier.Annotation);
        editor.ReplaceNode(NodeAt<AttributeArgumentSyntax>(editor.OriginalRoot, diagnostic)!, (node, _) =>
        {
            AttributeArgumentSyntax argument = (AttributeArgumentSyntax)node;
            return argument.WithExpression(value.WithTriviaFrom(argument.Expression));
        });
    }

    private static bool IsOption(Diagnostic diagnostic) => diagnostic.Id == DiagnosticIds.OptionOutOfRange;
}
