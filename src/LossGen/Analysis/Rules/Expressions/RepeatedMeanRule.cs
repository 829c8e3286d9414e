// LG1023: a mean, or the gradient of one, is divided once more by the number of its terms.
using LossGen.Analysis.Flow;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Rules.Expressions;

internal sealed class RepeatedMeanRule : IExpressionRule
{
    public void Check(IOperation operation, Func<IOperation, Value> valueOf, FlowState state, Action<Diagnostic> report)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient:
                Divided(quotient.LeftOperand, quotient.RightOperand.Syntax);
                break;
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide } quotient:
                Divided(quotient.Target, quotient.Value.Syntax);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product:
                Multiplied(product.LeftOperand, product.RightOperand);
                Multiplied(product.RightOperand, product.LeftOperand);
                break;
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Multiply } product:
                Multiplied(product.Target, product.Value);
                break;
            case IInvocationOperation { TargetMethod: { Name: "Divide", ContainingType.Name: "TensorPrimitives" }, Arguments: [{ } left, { } right, _] }:
                Divided(left.Value, right.Value.Syntax);
                break;
            case IInvocationOperation { TargetMethod: { Name: "Multiply", ContainingType.Name: "TensorPrimitives" }, Arguments: [{ } left, { } right, _] }:
                Multiplied(left.Value, right.Value);
                break;
            case IInvocationOperation { TargetMethod: { Name: "div" or "div_" or "divide", ContainingType.Name: "Tensor" }, Instance: { } left, Arguments: [{ } right, ..] }:
                Divided(left, right.Value.Syntax);
                break;
        }

        void Multiplied(IOperation value, IOperation factor)
        {
            if (MeanIn(value) is not null && Counts.Reciprocal(factor.Syntax) is { } divisor)
            {
                Divided(value, divisor);
            }
        }

        void Divided(IOperation value, SyntaxNode divisor)
        {
            if (MeanIn(value) is { } mean
                && mean.Call is InvocationExpressionSyntax call
                && call.SyntaxTree == divisor.SyntaxTree
                && Counts.IsOf(divisor, call, LossCatalogue.Find(mean.Loss).Shape == LossShape.Elementwise))
            {
                report(Findings.At(ExpressionDescriptors.RepeatedMean, operation.Syntax, call, operation is IBinaryOperation ? value.Syntax.ToString() : null, value.Syntax.ToString(), mean.Loss, MemberNames.Plain(divisor).ToString()));
            }
        }

        LossResult? MeanIn(IOperation value)
        {
            Value found = valueOf(value);
            if (found.Result is { IsMean: true } result)
            {
                return result;
            }

            return state.MeaningOf(found) is { Meaning: Meaning.MeanGradients, Origin: { } origin } gradients
                ? new LossResult(gradients.Producer, true, origin)
                : null;
        }
    }
}
