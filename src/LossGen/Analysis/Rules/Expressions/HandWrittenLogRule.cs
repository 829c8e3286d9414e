// LG1043: logarithms of sigmoids, softmaxes and sums of exponentials, where one stable function is meant. Forms that
// are stable already are left alone: with the maximum taken out, with the absolute value, or chosen by sign.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Producers;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Rules.Expressions;

internal sealed class HandWrittenLogRule : IExpressionRule
{
    public void Check(IOperation operation, Func<IOperation, Value> valueOf, FlowState state, Action<Diagnostic> report)
    {
        if (operation is not IInvocationOperation call
            || call.TargetMethod.Name is not ("Log" or "log" or "log_")
            || KnownProducers.Of(call.TargetMethod) is not { Kind: MapKind.Log } producer
            || (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is not { } input)
        {
            return;
        }

        Evidence? evidence = state.MeaningOf(valueOf(input));
        string? better = evidence?.Meaning switch
        {
            Meaning.Sigmoid => "LogSigmoid of what the sigmoid reads, or a loss of logits",
            Meaning.Softmax => "a log-softmax of what the softmax reads, or a loss of logits",
            Meaning.OnePlusExponentials when IsRisky(evidence.Source?.Expression, call.Syntax) => "Softplus",
            Meaning.SumOfExponentials when IsSumOfTwo(input) => "a log-sum-exp, which takes the larger exponent out first",
            null when IsGuardedProbability(input, call.Syntax) => "a loss of logits, which needs no constant inside the logarithm",
            _ => null,
        };
        if (better is not null && (LossCode.IsIn(call.Syntax) || (Maps.IsProbability(evidence) && IsNegated(call.Syntax))))
        {
            report(Findings.At(
                ExpressionDescriptors.HandWrittenLog,
                call.Syntax,
                evidence?.Origin,
                null,
                producer.Name,
                MemberNames.Plain(input.Syntax).ToString(),
                evidence is null ? "a probability and a small constant" : Words.Of(evidence.Meaning),
                better));
        }
    }

    /// <summary>Whether the exponential can overflow: its exponent is no −|x| and no branch looks at the sign.</summary>
    private static bool IsRisky(SyntaxNode? exponent, SyntaxNode call)
    {
        if (exponent is null || IsBounded(exponent))
        {
            return false;
        }

        string? variable = exponent.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault()?.Identifier.ValueText;
        return variable is not null && !call.Ancestors().Any(node => node switch
        {
            ConditionalExpressionSyntax choice => Mentions(choice.Condition, variable),
            IfStatementSyntax choice => Mentions(choice.Condition, variable),
            SwitchExpressionSyntax or SwitchStatementSyntax => true,
            BlockSyntax block => block.Statements.TakeWhile(s => !s.Span.Contains(call.Span)).Any(s => s is IfStatementSyntax earlier && Mentions(earlier.Condition, variable)),
            _ => false,
        });
    }

    private static bool IsBounded(SyntaxNode exponent)
    {
        if (exponent.DescendantNodesAndSelf().Any(static node => node is IdentifierNameSyntax { Identifier.ValueText: "Abs" or "abs" or "Min" or "min" or "Clamp" or "clamp" or "minimum" } or GenericNameSyntax { Identifier.ValueText: "Abs" or "Min" or "Clamp" }))
        {
            return true;
        }

        return exponent.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name =>
            MemberNames.Around(name).OnlyDefinition(name.Identifier.ValueText) is { } definition
            && definition.DescendantNodesAndSelf().Any(static node => node is IdentifierNameSyntax { Identifier.ValueText: "Abs" or "abs" or "Min" or "Clamp" }));
    }

    /// <summary>Exp(a) + Exp(b), as long as neither exponent is a difference.</summary>
    private static bool IsSumOfTwo(IOperation input) =>
        Interpreter.Unwrap(input) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: { } left, RightOperand: { } right }
        && IsPlainExponential(left)
        && IsPlainExponential(right);

    private static bool IsPlainExponential(IOperation operation) =>
        Interpreter.Unwrap(operation) is IInvocationOperation call
        && KnownProducers.Of(call.TargetMethod) is { Kind: MapKind.Exp }
        && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } exponent
        && Interpreter.Unwrap(exponent) is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract };

    /// <summary>p + 1e-8 in a logarithm that is negated: p named as a probability, and not −p·log p.</summary>
    private static bool IsGuardedProbability(IOperation input, SyntaxNode call)
    {
        if (Interpreter.Unwrap(input) is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
            || (Constants.Of(sum.RightOperand) is > 0 and <= 1e-4 ? sum.LeftOperand : Constants.Of(sum.LeftOperand) is > 0 and <= 1e-4 ? sum.RightOperand : null) is not { } guarded
            || MemberNames.Root(guarded.Syntax) is not { } name
            || !(name is "p" || NameWords.Of(name).Any(static word => word is "prob" or "probs" or "probability" or "probabilities" or "softmax" or "sigmoid" or "pred" or "prediction" or "predictions" or "preds")))
        {
            return false;
        }

        bool isWeighedByItself = call.Ancestors().TakeWhile(static node => node is ExpressionSyntax)
            .Any(node => node is BinaryExpressionSyntax product
                && product.IsKind(SyntaxKind.MultiplyExpression)
                && Mentions(product.Left.Span.Contains(call.Span) ? product.Right : product.Left, name));
        return !isWeighedByItself && IsNegated(call);
    }

    private static bool IsNegated(SyntaxNode call) => call.Ancestors().TakeWhile(static node => node is ExpressionSyntax).Any(static node =>
        node is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } or AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SubtractAssignmentExpression });

    private static bool Mentions(SyntaxNode expression, string name) =>
        expression.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax mention && mention.Identifier.ValueText == name);
}
