// LG0010, LG0014, LG0032, LG0042: adds the parameter that a declaration lacks: data, scratch memory, the number
// of classes, or the span for unreduced losses.
using System.Collections.Immutable;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes;

/// <summary>Adds a missing parameter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddParameter))]
public sealed class AddParameter : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        DiagnosticIds.MissingDataParameter,
        DiagnosticIds.ScratchMissing,
        DiagnosticIds.RequiredOptionMissing,
        DiagnosticIds.LossSpanMissing);

    /// <inheritdoc/>
    protected override string? TitleFor(SyntaxNode root, Diagnostic diagnostic) =>
        SuggestionOf(diagnostic) is { } parameter && NodeAt<MethodDeclarationSyntax>(root, diagnostic) is not null
            ? "Add parameter '" + Shorten(parameter) + "'"
            : null;

    /// <inheritdoc/>
    protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        MethodDeclarationSyntax method = NodeAt<MethodDeclarationSyntax>(editor.OriginalRoot, diagnostic)!;
        ParameterSyntax parameter = Suggested.Parameter(SuggestionOf(diagnostic)!);
        int position = PositionOf(diagnostic);
        editor.ReplaceNode(method.ParameterList, (node, _) =>
        {
            ParameterListSyntax list = (ParameterListSyntax)node;
            int index = Math.Min(position < 0 ? BehindRequired(list) : position, list.Parameters.Count);
            return list.WithParameters(list.Parameters.Insert(index, parameter));
        });
    }

    private static int BehindRequired(ParameterListSyntax list)
    {
        int index = list.Parameters.Count;
        while (index > 0 && (list.Parameters[index - 1].Default is not null || list.Parameters[index - 1].Modifiers.Any(SyntaxKind.ParamsKeyword)))
        {
            index--;
        }

        return index;
    }
}
