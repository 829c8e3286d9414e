// Identifiers of the user's in emitted code: keywords get their @.
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Emission;

internal static class Identifiers
{
    public static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;

    public static string Escape(string name) => IsKeyword(name) ? "@" + name : name;
}
