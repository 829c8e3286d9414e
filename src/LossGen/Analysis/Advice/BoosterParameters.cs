// LG1047 in the parameters of a booster: both of LightGBM's ways to weigh positive labels in one list of keys, or
// in one set of ML.NET's options. The two keys side by side are the evidence; nothing else about them is asked.
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Advice;

internal static class BoosterParameters
{
    public static Diagnostic? Check(InitializerExpressionSyntax initializer)
    {
        ExpressionSyntax? flag = null, weight = null;
        foreach (ExpressionSyntax element in initializer.Expressions)
        {
            (string? key, ExpressionSyntax? value) = Pair(element);
            switch (key)
            {
                case "is_unbalance" or "UnbalancedSets" when value is not null && IsTrue(value):
                    flag = element;
                    break;
                case "scale_pos_weight" or "WeightOfPositiveExamples" when value is not null && !IsOne(value):
                    weight = element;
                    break;
            }
        }

        if (flag is null || weight is null)
        {
            return null;
        }

        (ExpressionSyntax first, ExpressionSyntax second) = flag.SpanStart < weight.SpanStart ? (flag, weight) : (weight, flag);
        return Diagnostic.Create(
            AdviceDescriptors.BalancedTwice,
            second.GetLocation(),
            new[] { first.GetLocation() },
            Pair(second).Key,
            Pair(first).Key,
            "the booster");
    }

    /// <summary>The key and value of <c>["key"] = value</c>, <c>{ "key", value }</c> or <c>Property = value</c>.</summary>
    private static (string? Key, ExpressionSyntax? Value) Pair(ExpressionSyntax element) => element switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } } assignment => (key.Token.ValueText, assignment.Right),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment => (name.Identifier.ValueText, assignment.Right),
        InitializerExpressionSyntax { Expressions: [LiteralExpressionSyntax key, { } value] } => (key.Token.ValueText, value),
        _ => (null, null),
    };

    private static bool IsTrue(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.TrueLiteralExpression) || (value is LiteralExpressionSyntax literal && literal.Token.ValueText is "true" or "True" or "1");

    private static bool IsOne(ExpressionSyntax value) => value is LiteralExpressionSyntax literal && literal.Token.ValueText is "1" or "1.0";
}
