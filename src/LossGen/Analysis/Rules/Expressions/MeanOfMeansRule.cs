// LG1022: means of batches are added and divided by the number of batches, where batches count differently: some
// classes are ignored or weighted, or the last batch is shorter.
using LossGen.Analysis.Flow;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Rules.Expressions;

internal sealed class MeanOfMeansRule : IExpressionRule
{
    public void Check(IOperation operation, Func<IOperation, Value> valueOf, FlowState state, Action<Diagnostic> report)
    {
        (IOperation Target, IOperation Added)? addition = operation switch
        {
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } compound => (compound.Target, compound.Value),
            ISimpleAssignmentOperation { Value: IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum } assignment
                when MemberNames.Root(sum.LeftOperand.Syntax) is { } left && left == MemberNames.Root(assignment.Target.Syntax) => (assignment.Target, sum.RightOperand),
            _ => null,
        };
        if (addition is not { } added
            || valueOf(added.Added).Result is not { IsMean: true, Call: InvocationExpressionSyntax call } mean
            || MemberNames.Root(added.Target.Syntax) is not { } total
            || Loop(operation.Syntax) is not { } loop
            || WhyUneven(mean, call) is not { } reason
            || Division(total, loop) is not { } division)
        {
            return;
        }

        report(Findings.At(ExpressionDescriptors.MeanOfMeans, division, call, null, total, mean.Loss, reason));
    }

    private static SyntaxNode? Loop(SyntaxNode addition) =>
        addition.Ancestors().FirstOrDefault(static node => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax) is { } loop and not AnonymousFunctionExpressionSyntax
            ? loop
            : null;

    private static string? WhyUneven(LossResult mean, InvocationExpressionSyntax call) =>
        mean.IsUneven ? "classes that are weighted or ignored"
        : IsRagged(call) ? "a shorter last batch"
        : null;

    /// <summary>Whether arguments are sliced to the smaller of a batch and what is left.</summary>
    private static bool IsRagged(InvocationExpressionSyntax call) => call.ArgumentList.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
        name.Identifier.ValueText == "Min"
        || (MemberNames.Around(name).OnlyDefinition(name.Identifier.ValueText) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Min" } }));

    /// <summary>Where the total is divided behind the loop.</summary>
    private static SyntaxNode? Division(string total, SyntaxNode loop) => MemberNames.Around(loop).Of(total)
        .Where(mention => mention.SpanStart > loop.Span.End)
        .Select(static mention => Outermost(mention).Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression } quotient when quotient.Left.Span.Contains(mention.Span) => quotient,
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.DivideAssignmentExpression } quotient when quotient.Left.Span.Contains(mention.Span) => quotient,
            _ => (SyntaxNode?)null,
        })
        .FirstOrDefault(static found => found is not null);

    private static SyntaxNode Outermost(SyntaxNode expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            expression = expression.Parent;
        }

        return expression;
    }
}
