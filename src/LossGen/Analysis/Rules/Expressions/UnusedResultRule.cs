// LG1052 and LG1024: a loss is computed and nobody looks at it, or only at the first of many.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Declarations;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules.Expressions;

internal sealed class UnusedResultRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Call.Syntax is not InvocationExpressionSyntax call || !use.IsReductionKnown || IsTried(call) || HasCounter(call))
        {
            return;
        }

        MemberNames names = MemberNames.Around(call);
        if (use.Reduction != Reduction.None)
        {
            if (IsUnused(call, names) && use.Outputs.All(output => output.Role == ParameterRole.Scratch || names.UsesOfOwnMemory(output.Argument.Syntax, call) is { Count: 0 }))
            {
                report(Findings.At(ExpressionDescriptors.ResultUnused, call, null, null, call.Expression.ToString(), use.Name));
            }
        }
        else if (use.Family == LossFamily.TorchSharp)
        {
            CheckTensor(use, call, names, report);
        }
        else if (use.Outputs.FirstOrDefault(static output => output.Role == ParameterRole.Loss) is { } losses
            && names.UsesOfOwnMemory(losses.Argument.Syntax, call) is { } reads
            && !HoldsOne(losses.Argument.Syntax, names))
        {
            bool hasOtherOutputs = use.Outputs.Any(static output => output.Role is not (ParameterRole.Loss or ParameterRole.Scratch));
            Report(use, call, reads, hasOtherOutputs ? null : losses.Argument.Syntax, report);
        }
    }

    private static void CheckTensor(LossUse use, InvocationExpressionSyntax call, MemberNames names, Action<Diagnostic> report)
    {
        if (VariableOf(call) is { } variable)
        {
            Report(use, call, names.OnlyDefinition(variable) is null ? null : names.Of(variable), call, report);
        }
        else if (call.Parent is ExpressionStatementSyntax || IsFirstElement(call) || IsBackward(call))
        {
            Unreduced(use, call, call, report);
        }
    }

    /// <summary>Reports losses that are never read, or of which the first alone is.</summary>
    private static void Report(LossUse use, InvocationExpressionSyntax call, IReadOnlyList<IdentifierNameSyntax>? reads, SyntaxNode? unread, Action<Diagnostic> report)
    {
        if (reads is { Count: 0 })
        {
            if (unread is not null)
            {
                Unreduced(use, call, unread, report);
            }
        }
        else if (reads is not null && reads.All(static read => IsFirstElement(read) || IsBackward(read)))
        {
            Unreduced(use, call, reads[0].Parent!, report);
        }
    }

    private static void Unreduced(LossUse use, InvocationExpressionSyntax call, SyntaxNode place, Action<Diagnostic> report) =>
        report(Findings.At(ExpressionDescriptors.UnreducedLossesIgnored, place, call, null, MemberNames.Root(place) ?? place.ToString(), use.Name));

    private static bool IsFirstElement(SyntaxNode losses) =>
        losses.Parent is ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.ValueText: "0" } }] } element
        && element.Expression == losses
        && element.Parent is not AssignmentExpressionSyntax;

    /// <summary>Whether gradients are asked of many losses at once, which throws.</summary>
    private static bool IsBackward(SyntaxNode losses) =>
        losses.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "backward", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } } member
        && member.Expression == losses;

    private static bool HoldsOne(SyntaxNode argument, MemberNames names)
    {
        SyntaxNode allocation = MemberNames.Plain(argument);
        if (allocation is IdentifierNameSyntax name)
        {
            allocation = (SyntaxNode?)names.OnlyDefinition(name.Identifier.ValueText) ?? name;
        }

        TypeSyntax? type = (allocation as ArrayCreationExpressionSyntax)?.Type ?? (allocation as StackAllocArrayCreationExpressionSyntax)?.Type;
        return type is ArrayTypeSyntax { RankSpecifiers: [{ Sizes: [LiteralExpressionSyntax { Token.ValueText: "1" }] }] };
    }

    private static bool IsUnused(InvocationExpressionSyntax call, MemberNames names) =>
        call.Parent is ExpressionStatementSyntax || (VariableOf(call) is { } name && names.OnlyDefinition(name) is not null && names.Of(name).Count == 0);

    /// <summary>The local that a call initializes; null where it doesn't.</summary>
    private static string? VariableOf(InvocationExpressionSyntax call) =>
        call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable } ? variable.Identifier.ValueText : null;

    /// <summary>Whether the call may be there to see it throw, or to be timed.</summary>
    private static bool IsTried(SyntaxNode call) =>
        call.Ancestors().Any(static node => node is AnonymousFunctionExpressionSyntax or TryStatementSyntax { Catches.Count: > 0 });

    private static bool HasCounter(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.Any(static argument => argument.RefKindKeyword.Text == "out");
}
