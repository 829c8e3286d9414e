// LG0002: adds partial to all types around a loss method that lack it.
using System.Collections.Immutable;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes;

/// <summary>Makes the types around a loss method partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPartialToTypes))]
public sealed class AddPartialToTypes : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.ContainingTypeNotPartial);

    /// <inheritdoc/>
    protected override string? TitleFor(SyntaxNode root, Diagnostic diagnostic) =>
        NodeAt<TypeDeclarationSyntax>(root, diagnostic) is { } type ? "Make '" + type.Identifier.ValueText + "' and the types around it partial" : null;

    /// <inheritdoc/>
    protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        foreach (TypeDeclarationSyntax type in NodeAt<TypeDeclarationSyntax>(editor.OriginalRoot, diagnostic)!.AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
        {
            if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                editor.ReplaceNode(type, static (node, _) => Modifiers.AddPartial((MemberDeclarationSyntax)node));
            }
        }
    }
}
