// Adds modifiers to members where they belong, keeping comments and indentation. Used by the fixes that
// make methods and types partial or change a return type.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.CodeFixes;

internal static class Modifiers
{
    /// <summary>The member with partial as its last modifier; unchanged if it has it.</summary>
    public static MemberDeclarationSyntax AddPartial(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.PartialKeyword) ? member : Insert(member, member.Modifiers.Count, SyntaxKind.PartialKeyword);

    /// <summary>The method with private in front if it returns something and has no accessibility, which C# requires of partial methods.</summary>
    public static MethodDeclarationSyntax AddAccessibility(MethodDeclarationSyntax method)
    {
        bool returns = method.ReturnType is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
        bool hasAccessibility = method.Modifiers.Any(m => m.Kind() is
            SyntaxKind.PublicKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword);
        return returns && !hasAccessibility && method.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? (MethodDeclarationSyntax)Insert(method, 0, SyntaxKind.PrivateKeyword)
            : method;
    }

    // A token put first takes over the trivia, such as indentation and comments, of the one it displaces.
    private static MemberDeclarationSyntax Insert(MemberDeclarationSyntax member, int index, SyntaxKind kind)
    {
        SyntaxToken token = SyntaxFactory.Token(kind).WithTrailingTrivia(SyntaxFactory.Space);
        if (index < member.Modifiers.Count)
        {
            SyntaxToken next = member.Modifiers[index];
            SyntaxTokenList rest = member.Modifiers.Replace(next, next.WithLeadingTrivia());
            return member.WithModifiers(rest.Insert(index, token.WithLeadingTrivia(next.LeadingTrivia)));
        }

        if (index > 0)
        {
            return member.WithModifiers(member.Modifiers.Add(token));
        }

        SyntaxToken first = member.AttributeLists.Count > 0
            ? member.AttributeLists.Last().GetLastToken().GetNextToken()
            : member.GetFirstToken();
        return member
            .ReplaceToken(first, first.WithLeadingTrivia())
            .WithModifiers(SyntaxFactory.TokenList(token.WithLeadingTrivia(first.LeadingTrivia)));
    }
}
