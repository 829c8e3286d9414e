// Whether a number is the count that a mean divided by already. Only the source's own evidence counts: the length of
// an argument of the loss, or what an argument was allocated or sliced with; a telling name does not. Asked by the
// rule about means that are divided again.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules.Expressions;

internal static class Counts
{
    /// <summary>Whether an expression is the number of elements or rows of a loss's arguments.</summary>
    public static bool IsOf(SyntaxNode expression, InvocationExpressionSyntax call, bool isElementwise)
    {
        SyntaxNode count = MemberNames.Plain(expression);
        if (Measured(count) is { } measured)
        {
            return Wholes(call).Contains(measured);
        }

        if (count is not IdentifierNameSyntax { Identifier.ValueText: { } name })
        {
            return false;
        }

        MemberNames names = MemberNames.Around(call);
        if (names.OnlyDefinition(name) is { } definition && Measured(MemberNames.Plain(definition)) is { } source)
        {
            return Wholes(call).Contains(source);
        }

        return Wholes(call).Any(argument => names.OnlyDefinition(argument) is { } allocation && IsSize(allocation, name))
            || (isElementwise && call.ArgumentList.Arguments.Any(argument => IsSliceOf(argument.Expression, name)));
    }

    /// <summary>The count of 1 / count, spelled out or in a variable; null for others.</summary>
    public static SyntaxNode? Reciprocal(SyntaxNode expression)
    {
        SyntaxNode factor = MemberNames.Plain(expression);
        if (factor is IdentifierNameSyntax name && MemberNames.Around(factor).OnlyDefinition(name.Identifier.ValueText) is { } definition)
        {
            factor = MemberNames.Plain(definition);
        }

        return factor is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression } quotient
            && MemberNames.Plain(quotient.Left) is LiteralExpressionSyntax one
            && one.Token.ValueText is "1" or "1.0"
                ? quotient.Right
                : null;
    }

    /// <summary>The variable of x.Length, x.Count, x.shape[0], x.size(0) and x.numel(); null for others.</summary>
    private static string? Measured(SyntaxNode count) => count switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } member => Variable(member.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "numel" or "Count" } member, ArgumentList.Arguments.Count: 0 } => Variable(member.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "size" } member, ArgumentList.Arguments: [{ } dimension] } when IsZero(dimension.Expression) => Variable(member.Expression),
        ElementAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "shape" } member, ArgumentList.Arguments: [{ } dimension] } when IsZero(dimension.Expression) => Variable(member.Expression),
        _ => null,
    };

    /// <summary>The variables that are passed whole, class weights apart.</summary>
    private static IEnumerable<string> Wholes(InvocationExpressionSyntax call) => call.ArgumentList.Arguments
        .Select(static argument => Variable(argument.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsSpan" } member, ArgumentList.Arguments.Count: 0 } ? member.Expression : argument.Expression))
        .Where(static name => name is not null && name.IndexOf("weight", StringComparison.OrdinalIgnoreCase) < 0)
        .Select(static name => name!);

    private static string? Variable(SyntaxNode expression) => (MemberNames.Plain(expression) as IdentifierNameSyntax)?.Identifier.ValueText;

    private static bool IsZero(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.ValueText: "0" };

    private static bool IsSize(ExpressionSyntax allocation, string name)
    {
        TypeSyntax? type = allocation switch
        {
            ArrayCreationExpressionSyntax array => array.Type,
            StackAllocArrayCreationExpressionSyntax stack => stack.Type,
            _ => null,
        };
        return type is ArrayTypeSyntax { RankSpecifiers: [{ Sizes: [{ } size] }] } && Variable(size) == name;
    }

    private static bool IsSliceOf(ExpressionSyntax argument, string name) => argument switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsSpan" or "Slice" }, ArgumentList.Arguments: [_, { } length] } => Variable(length) == name,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: RangeExpressionSyntax { LeftOperand: null, RightOperand: { } end } }] } => Variable(end) == name,
        _ => false,
    };
}
