// An activation whose result only the mended call has read: its statement, and the buffer made for it, go with
// the remedy that passes the activation's input instead.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LossGen.Analysis.Rules;

internal static class DroppedActivation
{
    /// <summary>What can be deleted once the argument no longer reads the activation's result.</summary>
    /// <param name="argument">The argument that read it.</param>
    /// <param name="producer">The activation.</param>
    public static IEnumerable<Location> After(SyntaxNode argument, SyntaxNode? producer)
    {
        if (producer is null
            || argument is not IdentifierNameSyntax read
            || argument.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is not { } method
            || producer.SyntaxTree != argument.SyntaxTree)
        {
            yield break;
        }

        string name = read.Identifier.ValueText;
        IdentifierNameSyntax[] uses = method.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == name).ToArray();
        VariableDeclaratorSyntax? declarator = method.DescendantNodes().OfType<VariableDeclaratorSyntax>().SingleOrDefaultIfMany(d => d.Identifier.ValueText == name);
        if (declarator?.Parent?.Parent is not LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1, Parent: BlockSyntax } declaration
            || producer.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax } statement)
        {
            yield break;
        }

        // var p = Sigmoid(x): the declaration is the activation. Sigmoid(x, p): both go.
        bool isOwnStatement = statement is ExpressionStatementSyntax { Expression: { } expression } && expression == producer;
        bool isDeclaration = statement == declaration && declarator.Initializer?.Value == producer;
        if ((isDeclaration || isOwnStatement) && uses.All(use => use == read || statement.Span.Contains(use.Span)))
        {
            yield return Line(declaration);
            if (isOwnStatement)
            {
                yield return Line(statement);
            }
        }
    }

    private static VariableDeclaratorSyntax? SingleOrDefaultIfMany(this IEnumerable<VariableDeclaratorSyntax> declarators, Func<VariableDeclaratorSyntax, bool> isWanted)
    {
        VariableDeclaratorSyntax[] found = declarators.Where(isWanted).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>A statement with its indentation and line end, but not the comments before it.</summary>
    private static Location Line(StatementSyntax statement)
    {
        SyntaxTriviaList leading = statement.GetLeadingTrivia();
        int start = leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? leading[leading.Count - 1].SpanStart : statement.SpanStart;
        SyntaxTrivia end = statement.GetTrailingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        int last = end.IsKind(SyntaxKind.EndOfLineTrivia) && statement.GetTrailingTrivia().All(t => t.IsKind(SyntaxKind.EndOfLineTrivia) || t.IsKind(SyntaxKind.WhitespaceTrivia))
            ? end.Span.End
            : statement.Span.End;
        return Location.Create(statement.SyntaxTree, TextSpan.FromBounds(start, last));
    }
}
