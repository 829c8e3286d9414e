// Whether a piece of code is about a loss: its member or type is named so, or computes into a variable that is.
// Asked by the rules about mathematics that is only a mistake in or near a loss.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules.Expressions;

internal static class LossCode
{
    private static readonly ImmutableHashSet<string> Telling = ImmutableHashSet.Create(
        "loss", "losses", "nll", "entropy", "likelihood", "objective", "cost", "bce", "ce", "kl", "softplus", "sigmoid", "softmax", "logit", "logits", "logistic", "crossentropy");

    public static bool IsIn(SyntaxNode node)
    {
        foreach (SyntaxNode ancestor in node.Ancestors())
        {
            string? name = ancestor switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                LocalFunctionStatementSyntax function => function.Identifier.ValueText,
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                _ => null,
            };
            if (name is not null && IsTelling(name))
            {
                return true;
            }
        }

        return MemberNames.Around(node).All.Any(IsTelling);
    }

    private static bool IsTelling(string name) => NameWords.Of(name).Any(Telling.Contains);
}
