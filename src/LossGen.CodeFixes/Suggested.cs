// Syntax for the analyzer's suggestions: parsed, then shortened to what the document's usings allow.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace LossGen.CodeFixes;

internal static class Suggested
{
    public static TypeSyntax Type(string text) =>
        SyntaxFactory.ParseTypeName(text).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>A parameter from <c>type name</c>.</summary>
    public static ParameterSyntax Parameter(string text)
    {
        int space = text.LastIndexOf(' ');
        return SyntaxFactory.Parameter(SyntaxFactory.Identifier(text.Substring(space + 1)))
            .WithType(Type(text.Substring(0, space)).WithTrailingTrivia(SyntaxFactory.Space))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
