// Identifiers as they must be written in source: with @ where C# would read a keyword. Contextual keywords
// are escaped too, and so are those that are younger than the compiler this assembly is built against.
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Declarations;

internal static class EscapedName
{
    public static string Of(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
        || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
        || name is "extension" or "field" or "allows" or "union" or "closed"
            ? "@" + name
            : name;
}
