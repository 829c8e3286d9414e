// LG1021: class weights and a weighted mean over one row, in which the row's weight cancels. With label smoothing
// the other classes have weights of their own, and nothing cancels.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules.Expressions;

internal sealed class CancelledWeightRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use is not { Name: "CrossEntropyLoss" or "NLLLoss", Reduction: Reduction.Mean, IsReductionKnown: true }
            || use.OptionOf("weight")?.Argument is not { } weight
            || Interpreter.Unwrap(weight) is { ConstantValue.HasValue: true } or { Kind: OperationKind.DefaultValue }
            || use.OptionOf("labelSmoothing") is { Value: not 0 }
            || use.DataOf("target") is not { } target)
        {
            return;
        }

        bool isOneRow = use.Family == LossFamily.TorchSharp
            ? IsTensorOfOne(target.Argument.Syntax)
            : target.Value.Part?.Length == 1 && IsIndex(Interpreter.Unwrap(target.Argument).Type);
        if (isOneRow)
        {
            report(Findings.At(ExpressionDescriptors.WeightCancels, weight.Syntax, use.Call.Syntax, null, MemberNames.Plain(weight.Syntax).ToString(), use.Name));
        }
    }

    private static bool IsIndex(ITypeSymbol? type)
    {
        ITypeSymbol? element = type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: [{ } only] } => only,
            _ => null,
        };
        return element?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_Byte;
    }

    /// <summary>Whether a tensor is made of an array with one element.</summary>
    private static bool IsTensorOfOne(SyntaxNode argument)
    {
        SyntaxNode made = MemberNames.Plain(argument);
        if (made is IdentifierNameSyntax name)
        {
            made = (SyntaxNode?)MemberNames.Around(made).OnlyDefinition(name.Identifier.ValueText) ?? made;
        }

        if (made is not InvocationExpressionSyntax { ArgumentList.Arguments: [{ } first, ..] } call
            || (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText != "tensor" && (call.Expression as IdentifierNameSyntax)?.Identifier.ValueText != "tensor")
        {
            return false;
        }

        InitializerExpressionSyntax? elements = first.Expression switch
        {
            ArrayCreationExpressionSyntax array => array.Initializer,
            ImplicitArrayCreationExpressionSyntax array => array.Initializer,
            _ => null,
        };
        return elements?.Expressions.Count == 1;
    }
}
