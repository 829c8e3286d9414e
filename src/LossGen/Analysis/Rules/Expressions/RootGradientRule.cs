// LG1044: the square root of a mean of squares is trained on. Its slope has no limit where the error is zero.
using LossGen.Analysis.Flow;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Rules.Expressions;

internal sealed class RootGradientRule : IExpressionRule
{
    public void Check(IOperation operation, Func<IOperation, Value> valueOf, FlowState state, Action<Diagnostic> report)
    {
        switch (operation)
        {
            // Tensors: the gradient is asked of the root.
            case IInvocationOperation { TargetMethod.Name: "backward", Instance: { } tensor }:
                Report(valueOf(tensor).Result);
                break;

            // Spans: the gradient is divided by the root, as the chain rule says, at a root of zero too.
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient when RootIn(quotient.RightOperand) is { HasGradient: true } root:
                Report(root);
                break;
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide } quotient when RootIn(quotient.Value) is { HasGradient: true } root:
                Report(root);
                break;

            // A root that is called the loss, while its gradient is that of the squares.
            case IInvocationOperation { TargetMethod: { Name: "Sqrt", Parameters.Length: 1 } } call
                when valueOf(call.Arguments[0].Value).Result is { Loss: "MSELoss", HasGradient: true, IsRoot: false } squares && IsCalledLoss(call.Syntax):
                Report(squares with { IsRoot = true, Call = call.Syntax });
                break;
        }

        LossResult? RootIn(IOperation divisor)
        {
            IOperation number = Interpreter.Unwrap(divisor);
            return valueOf(number).Result is { IsRoot: true } root ? root : null;
        }

        void Report(LossResult? root)
        {
            if (root is { Loss: "MSELoss", IsRoot: true })
            {
                report(Findings.At(ExpressionDescriptors.RootOfSquares, root.Call, null, null, root.Call.ToString(), root.Loss));
            }
        }
    }

    private static bool IsCalledLoss(SyntaxNode root)
    {
        SyntaxNode at = root;
        while (at.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            at = at.Parent;
        }

        string? name = at.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
            AssignmentExpressionSyntax assignment => MemberNames.Root(assignment.Left),
            _ => null,
        };
        return name is not null && NameWords.Of(name).Contains("loss");
    }
}
