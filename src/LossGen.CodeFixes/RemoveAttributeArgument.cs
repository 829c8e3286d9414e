// LG0031, LG0033, LG0034, LG0036: takes an option off the attribute that a parameter binds already, or that does nothing.
using System.Collections.Immutable;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes;

/// <summary>Removes an option from a loss attribute.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAttributeArgument))]
public sealed class RemoveAttributeArgument : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        DiagnosticIds.OptionBoundTwice,
        DiagnosticIds.IgnoreIndexWithProbabilities,
        DiagnosticIds.FloorWithoutHessian,
        DiagnosticIds.DegreeWithoutParallel);

    /// <inheritdoc/>
    protected override string? TitleFor(SyntaxNode root, Diagnostic diagnostic) =>
        NodeAt<AttributeArgumentSyntax>(root, diagnostic)?.NameEquals is { } option
            ? "Remove '" + option.Name.Identifier.ValueText + "' from the attribute"
            : null;

    /// <inheritdoc/>
    protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        AttributeArgumentSyntax original = NodeAt<AttributeArgumentSyntax>(editor.OriginalRoot, diagnostic)!;
        string name = original.NameEquals!.Name.Identifier.ValueText;
        editor.ReplaceNode(original.FirstAncestorOrSelf<AttributeSyntax>()!, (node, _) =>
        {
            AttributeSyntax attribute = (AttributeSyntax)node;
            AttributeArgumentSyntax? argument = attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name);
            if (argument is null)
            {
                return attribute;
            }

            SeparatedSyntaxList<AttributeArgumentSyntax> rest = attribute.ArgumentList!.Arguments.Remove(argument);
            return attribute.WithArgumentList(rest.Count == 0 ? null : attribute.ArgumentList.WithArguments(rest));
        });
    }
}
