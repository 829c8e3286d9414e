// The class axis where a loss with positions behind it expects the positions: the caller indexes its logits as
// (… ) * classes + c, c running over the classes. Two signs: the factor is the number of classes, and the class
// runs up to it with stride 1.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules;

internal sealed class LayoutRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Family != LossFamily.Declared || use.Data.IsEmpty
            || use.Loss.RowLength is not { Name: "classes" }
            || use.OptionOf("classes") is not { } classes
            || use.OptionOf("spatial") is not { } spatial || spatial.Value == 1
            || Variable(Interpreter.Unwrap(use.Data[0].Argument).Syntax) is not { } variable
            || use.Call.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            return;
        }

        foreach (ElementAccessExpressionSyntax element in member.DescendantNodes().OfType<ElementAccessExpressionSyntax>())
        {
            if (element is { Expression: IdentifierNameSyntax owner, ArgumentList.Arguments: [{ Expression: BinaryExpressionSyntax index }] }
                && owner.Identifier.ValueText == variable
                && IsClassLast(index, classes, spatial))
            {
                report(ArgumentFinding.At(
                    ArgumentDescriptors.ClassAxisLast,
                    use.Data[0].Argument.Syntax,
                    null,
                    new SyntaxNode[] { element },
                    use.Data[0].Text,
                    index.ToString(),
                    use.Name));
                return;
            }
        }
    }

    private static string? Variable(SyntaxNode argument) => argument switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: "AsSpan" } } => owner.Identifier.ValueText,
        _ => null,
    };

    private static bool IsClassLast(BinaryExpressionSyntax index, OptionUse classes, OptionUse spatial)
    {
        List<ExpressionSyntax> terms = Terms(index).ToList();
        return terms.Count > 1
            && terms.OfType<IdentifierNameSyntax>().Any(last =>
                Bound(last) is { } bound
                && IsOption(bound, classes)
                && !IsOption(bound, spatial)
                && terms.All(term => term == last || Factors(term).Any(factor => SyntaxFactory.AreEquivalent(factor, bound))));
    }

    /// <summary>What a loop's variable stays below.</summary>
    private static ExpressionSyntax? Bound(IdentifierNameSyntax variable) =>
        variable.Ancestors().OfType<ForStatementSyntax>()
            .Select(static loop => loop.Condition as BinaryExpressionSyntax)
            .FirstOrDefault(condition => condition is not null && condition.IsKind(SyntaxKind.LessThanExpression) && condition.Left is IdentifierNameSyntax left && left.Identifier.ValueText == variable.Identifier.ValueText)
            ?.Right;

    private static bool IsOption(ExpressionSyntax expression, OptionUse option) =>
        (option.Argument is { } argument && SyntaxFactory.AreEquivalent(argument.Syntax, expression))
        || (option.Value is { } number && NumberOf(expression) == number);

    /// <summary>The number of a literal, or of a variable of the file that is initialized with one.</summary>
    private static double? NumberOf(ExpressionSyntax expression)
    {
        if (expression is IdentifierNameSyntax name)
        {
            List<VariableDeclaratorSyntax> declared = expression.SyntaxTree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>()
                .Where(variable => variable.Identifier.ValueText == name.Identifier.ValueText).ToList();
            return declared is [{ Initializer.Value: { } initial }] ? NumberOf(initial) : null;
        }

        return expression is LiteralExpressionSyntax { Token.Value: int number } ? number : null;
    }

    private static IEnumerable<ExpressionSyntax> Terms(ExpressionSyntax expression) => Parts(expression, SyntaxKind.AddExpression);

    private static IEnumerable<ExpressionSyntax> Factors(ExpressionSyntax expression) => Parts(expression, SyntaxKind.MultiplyExpression);

    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax expression, SyntaxKind kind)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression is BinaryExpressionSyntax binary && binary.IsKind(kind)
            ? Parts(binary.Left, kind).Concat(Parts(binary.Right, kind))
            : new[] { expression };
    }
}
