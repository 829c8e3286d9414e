// LG0011, LG0041, LG0046: gives a parameter or the method the type that fits.
using System.Collections.Immutable;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes;

/// <summary>Corrects a parameter's or a method's type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectType))]
public sealed class CorrectType : DeclarationFix
{
    private const string Out = "out ";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        DiagnosticIds.WrongParameterType,
        DiagnosticIds.ReturnTypeDoesNotFit,
        DiagnosticIds.NothingToCompute);

    /// <inheritdoc/>
    protected override string? TitleFor(SyntaxNode root, Diagnostic diagnostic) =>
        SuggestionOf(diagnostic) is { } type && NodeAt<MethodDeclarationSyntax>(root, diagnostic) is not null
            ? "Change type to '" + Shorten(type) + "'"
            : null;

    /// <inheritdoc/>
    protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic)
    {
        string suggestion = SuggestionOf(diagnostic)!;
        bool isOut = suggestion.StartsWith(Out, StringComparison.Ordinal);
        TypeSyntax type = Suggested.Type(isOut ? suggestion.Substring(Out.Length) : suggestion);
        if (NodeAt<ParameterSyntax>(editor.OriginalRoot, diagnostic) is { } parameter)
        {
            editor.ReplaceNode(parameter, (node, _) => Retype((ParameterSyntax)node, type, isOut));
            return;
        }

        editor.ReplaceNode(NodeAt<MethodDeclarationSyntax>(editor.OriginalRoot, diagnostic)!, (node, _) =>
        {
            MethodDeclarationSyntax method = (MethodDeclarationSyntax)node;
            return Modifiers.AddAccessibility(method.WithReturnType(type.WithTriviaFrom(method.ReturnType)));
        });
    }

    // An output that can't be assigned as a whole is no out parameter, and a counter is one.
    private static ParameterSyntax Retype(ParameterSyntax parameter, TypeSyntax type, bool isOut)
    {
        SyntaxTokenList kept = SyntaxFactory.TokenList(parameter.Modifiers.Where(m =>
            !m.IsKind(SyntaxKind.OutKeyword) && !(isOut && m.Kind() is (SyntaxKind.RefKeyword or SyntaxKind.InKeyword))));
        return parameter
            .WithModifiers(isOut ? kept.Add(SyntaxFactory.Token(SyntaxKind.OutKeyword).WithTrailingTrivia(SyntaxFactory.Space)) : kept)
            .WithType(type.WithTriviaFrom(parameter.Type!));
    }
}
