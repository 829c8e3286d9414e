// LG1053: a mask that says where numbers are NaN is multiplied with what was computed from them. 0 · NaN is NaN.
// Evidence: the mask was made by asking for NaN, or NaN is written as padding and the mask is named a mask.
using LossGen.Analysis.Flow;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Rules.Expressions;

internal sealed class MaskedNaNRule : IExpressionRule
{
    public void Check(IOperation operation, Func<IOperation, Value> valueOf, FlowState state, Action<Diagnostic> report)
    {
        (IOperation? left, IOperation? right) = operation switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product => (product.LeftOperand, product.RightOperand),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Multiply } product => (product.Target, product.Value),
            IInvocationOperation { TargetMethod: { Name: "Multiply", ContainingType.Name: "TensorPrimitives" }, Arguments: [{ } a, { } b, _] } => (a.Value, b.Value),
            IInvocationOperation { TargetMethod: { Name: "mul" or "mul_", ContainingType.Name: "Tensor" }, Instance: { } a, Arguments: [{ } b] } => (a, b.Value),
            _ => ((IOperation?)null, (IOperation?)null),
        };
        if (left is null || right is null)
        {
            return;
        }

        MemberNames names = MemberNames.Around(operation.Syntax);
        if (!names.Mentions("NaN") && !names.Mentions("IsNaN") && !names.Mentions("isnan") && !names.Mentions("isfinite") && !names.Mentions("IsFinite"))
        {
            return;
        }

        if (Poisoned(left.Syntax, right.Syntax, names) is { } numbers)
        {
            report(Findings.At(ExpressionDescriptors.MaskedNaN, operation.Syntax, null, null, MemberNames.Plain(right.Syntax).ToString(), numbers));
        }
        else if (Poisoned(right.Syntax, left.Syntax, names) is { } others)
        {
            report(Findings.At(ExpressionDescriptors.MaskedNaN, operation.Syntax, null, null, MemberNames.Plain(left.Syntax).ToString(), others));
        }
    }

    /// <summary>The variable that holds NaN where the mask is 0, if the product's other factor is computed from it.</summary>
    private static string? Poisoned(SyntaxNode factor, SyntaxNode mask, MemberNames names)
    {
        if (MemberNames.Root(mask) is not { } name)
        {
            return null;
        }

        IEnumerable<string> suspects = names.DefinitionsOf(name).SelectMany(Asked);
        if (NameWords.Of(name).Any(static word => word is "mask" or "masks" or "valid" or "present" or "observed"))
        {
            suspects = suspects.Concat(Padded(names));
        }

        return suspects.FirstOrDefault(suspect => suspect != name && IsComputedFrom(factor, suspect, names) && !IsCleaned(suspect, names));
    }

    /// <summary>The variables that an expression asks for NaN.</summary>
    private static IEnumerable<string> Asked(SyntaxNode expression)
    {
        foreach (InvocationExpressionSyntax call in expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
        {
            string? name = (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? (call.Expression as IdentifierNameSyntax)?.Identifier.ValueText;
            if (name is "IsNaN" or "isnan" or "IsFinite" or "isfinite")
            {
                SyntaxNode? asked = call.ArgumentList.Arguments.FirstOrDefault()?.Expression ?? (call.Expression as MemberAccessExpressionSyntax)?.Expression;
                if (asked is not null && MemberNames.Root(asked) is { } variable)
                {
                    yield return variable;
                }
            }
        }
    }

    /// <summary>The variables that NaN is written to.</summary>
    private static IEnumerable<string> Padded(MemberNames names)
    {
        foreach (IdentifierNameSyntax nan in names.Of("NaN"))
        {
            SyntaxNode constant = nan.Parent is MemberAccessExpressionSyntax member && member.Name == nan ? member : nan;
            string? variable = constant.Parent switch
            {
                AssignmentExpressionSyntax assignment when assignment.Right == constant => MemberNames.Root(assignment.Left),
                ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Fill" or "fill_" } fill } call } =>
                    call.ArgumentList.Arguments.Count == 1 ? MemberNames.Root(fill.Expression) : MemberNames.Root(call.ArgumentList.Arguments[0].Expression),
                _ => null,
            };
            if (variable is not null)
            {
                yield return variable;
            }
        }
    }

    /// <summary>Whether an expression reads a variable, or something that was computed from it.</summary>
    private static bool IsComputedFrom(SyntaxNode factor, string variable, MemberNames names) => factor.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name =>
        name.Identifier.ValueText == variable
        || names.DefinitionsOf(name.Identifier.ValueText).Any(definition => definition.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax read && read.Identifier.ValueText == variable) && !Asked(definition).Any())
        || names.Of(name.Identifier.ValueText).Any(mention => IsWrittenWith(mention, variable)));

    /// <summary>Whether a call takes both: a loss that writes its losses, or a function that writes its result.</summary>
    private static bool IsWrittenWith(IdentifierNameSyntax mention, string variable) =>
        mention.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax } list } output
        && MemberNames.Root(output) == mention.Identifier.ValueText
        && output == list.Arguments.Last()
        && list.Arguments.Any(argument => argument != output && MemberNames.Root(argument) == variable);

    /// <summary>Whether something else may have taken the place of NaN.</summary>
    private static bool IsCleaned(string variable, MemberNames names) =>
        names.Mentions("nan_to_num") || names.Mentions("nan_to_num_") || names.Mentions("where") || names.Mentions("masked_fill") || names.Mentions("masked_fill_") || names.Mentions("masked_select")
        || names.Of(variable).Any(static mention => IsOverwritten(mention));

    private static bool IsOverwritten(SyntaxNode mention)
    {
        SyntaxNode target = mention.Parent is ElementAccessExpressionSyntax element && element.Expression == mention ? element : mention;
        return target.Parent is AssignmentExpressionSyntax assignment
            && assignment.Left == target
            && !assignment.Right.ToString().EndsWith("NaN", StringComparison.Ordinal)
            && assignment.FirstAncestorOrSelf<IfStatementSyntax>() is { } choice
            && choice.Condition.ToString().Contains("NaN");
    }
}
