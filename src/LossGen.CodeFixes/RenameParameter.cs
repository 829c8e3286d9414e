// LG0012, LG0043: gives a parameter the name it was meant to have; an upstream gradient that does not fit
// the reduction becomes the one that does.
using System.Collections.Immutable;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes;

/// <summary>Corrects a parameter's name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameParameter))]
public sealed class RenameParameter : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        DiagnosticIds.UnknownParameter,
        DiagnosticIds.UpstreamGradientMisused);

    /// <inheritdoc/>
    protected override string? TitleFor(SyntaxNode root, Diagnostic diagnostic) =>
        SuggestionOf(diagnostic) is { } suggestion && NodeAt<ParameterSyntax>(root, diagnostic) is not null
            ? "Change to '" + Shorten(suggestion) + "'"
            : null;

    /// <inheritdoc/>
    protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        string suggestion = SuggestionOf(diagnostic)!;
        editor.ReplaceNode(NodeAt<ParameterSyntax>(editor.OriginalRoot, diagnostic)!, (node, _) =>
        {
            ParameterSyntax parameter = (ParameterSyntax)node;
            if (suggestion.Contains(' '))
            {
                ParameterSyntax suggested = Suggested.Parameter(suggestion);
                return suggested.WithTriviaFrom(parameter).WithAttributeLists(parameter.AttributeLists);
            }

            SyntaxToken name = SyntaxFactory.Identifier(suggestion).WithTriviaFrom(parameter.Identifier);
            return parameter.WithIdentifier(name);
        });
    }
}
