// The weight of positives: negatives for each positive, not the share of positives.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules;

internal sealed class PositiveWeightRule : IUseRule
{
    /// <summary>A thousand positives for each negative: no such data are balanced by a weight.</summary>
    private const double Least = 1e-3;

    private static readonly ImmutableHashSet<string> Totals = ImmutableHashSet.Create("total", "count", "n", "length", "all", "samples", "size", "examples");

    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Family == LossFamily.Declared && use.OptionOf("posWeight") is { } option)
        {
            Check(use.Name, option, report);
        }
    }

    public static void Check(string loss, OptionUse option, Action<Diagnostic> report)
    {
        if (option.Argument is not { } argument)
        {
            return;
        }

        ImmutableArray<double> numbers = option.Evidence is { IsConstant: true } evidence ? evidence.Constants
            : option.Held.Number is { } number ? ImmutableArray.Create(number)
            : ImmutableArray<double>.Empty;
        double? wrong = numbers.Any(static n => n < Least) ? numbers.Min() : null;
        string? problem = wrong is { } low ? ArgumentFinding.Text(low) : Fraction(argument.Syntax) is { } fraction ? "'" + fraction + "', a share" : null;
        if (problem is null)
        {
            return;
        }

        report(ArgumentFinding.At(
            ArgumentDescriptors.PositiveWeight,
            argument.Syntax,
            null,
            new[] { option.Evidence?.Origin },
            Interpreter.Unwrap(argument).Syntax.ToString(),
            problem,
            loss,
            wrong <= 0 ? "it must be greater than 0" : "divide the negatives by the positives"));
    }

    /// <summary>A division of positives by a total, in an expression or where its variable is declared.</summary>
    private static BinaryExpressionSyntax? Fraction(SyntaxNode argument)
    {
        SyntaxNode? declared = argument is IdentifierNameSyntax name
            ? argument.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<VariableDeclaratorSyntax>()
                .Where(variable => variable.Identifier.ValueText == name.Identifier.ValueText && variable.Initializer is not null).Select(static variable => variable.Initializer!.Value).FirstOrDefault()
            : null;
        return (declared ?? argument).DescendantNodesAndSelf().OfType<BinaryExpressionSyntax>().FirstOrDefault(static division =>
            division.IsKind(SyntaxKind.DivideExpression)
            && WordsIn(division.Left) is var above
            && WordsIn(division.Right) is var below
            && above.Any(IsPositive) && !above.Any(IsNegative)
            && (below.Any(Totals.Contains) || (below.Any(IsPositive) && below.Any(IsNegative)))
            && !below.Any(IsNegative) == !below.Any(IsPositive));
    }

    private static bool IsPositive(string word) => word is "pos" or "positive" or "positives";

    private static bool IsNegative(string word) => word is "neg" or "negative" or "negatives";

    private static List<string> WordsIn(SyntaxNode node) =>
        node.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).SelectMany(static token => ArgumentNames.WordsOf(token.ValueText)).ToList();
}
