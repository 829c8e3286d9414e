// LG0001: adds partial to a method with a loss attribute, and the accessibility that C# asks of a partial
// method with a return type. A body that only throws is a placeholder and goes; a real body is left to
// the user, who may want it.
using System.Collections.Immutable;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes;

/// <summary>Makes a loss method partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPartialToMethod))]
public sealed class AddPartialToMethod : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.MethodNotPartial);

    /// <inheritdoc/>
    protected override string? TitleFor(SyntaxNode root, Diagnostic diagnostic) =>
        NodeAt<MethodDeclarationSyntax>(root, diagnostic) is { } method && HasNoWork(method) ? "Make method partial" : null;

    /// <inheritdoc/>
    protected override void Edit(SyntaxEditor editor, Diagnostic diagnostic) => editor.ReplaceNode(
        NodeAt<MethodDeclarationSyntax>(editor.OriginalRoot, diagnostic)!,
        static (node, _) =>
        {
            MethodDeclarationSyntax method = (MethodDeclarationSyntax)Modifiers.AddPartial((MemberDeclarationSyntax)node);
            bool hasBody = method.Body is not null || method.ExpressionBody is not null;
            SyntaxToken end = SyntaxFactory.Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(method.GetTrailingTrivia());
            method = hasBody
                ? method.WithBody(null).WithExpressionBody(null).WithSemicolonToken(end).WithParameterList(method.ParameterList.WithTrailingTrivia())
                : method;
            return Modifiers.AddAccessibility(method);
        });

    private static bool HasNoWork(MethodDeclarationSyntax method) =>
        method.Body is { } body
            ? body.Statements.Count == 0 || (body.Statements.Count == 1 && body.Statements[0] is ThrowStatementSyntax)
            : method.ExpressionBody is null || method.ExpressionBody.Expression is ThrowExpressionSyntax;
}
