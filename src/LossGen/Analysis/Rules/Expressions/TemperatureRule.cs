// LG1054: a temperature meets scores that a loss divides by its own temperature, or multiplies scores where dividing
// is meant. A variable named temperature is one sign; the loss's temperature, or a constant below 1, is the other.
using System.Globalization;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules.Expressions;

internal sealed class TemperatureRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        bool hasOwn = use.Name is "InfoNCELoss" or "NTXentLoss" or "SupConLoss" && use.NumberOf("temperature") != 1;
        if (!hasOwn && use.Name != "CrossEntropyLoss")
        {
            return;
        }

        foreach (DataUse data in use.Data.Take(hasOwn && use.Name == "InfoNCELoss" ? 2 : 1))
        {
            if (ScaledBy(data.Argument.Syntax, use.Call.Syntax, hasOwn) is { } scaling)
            {
                string problem = hasOwn ? "the loss divides by its own" : "a multiplication flattens where dividing sharpens";
                report(Findings.At(ExpressionDescriptors.TemperatureMisapplied, data.Argument.Syntax, scaling, null, data.Text, scaling.ToString(), use.Name, problem));
            }
        }
    }

    /// <summary>The place where an argument's numbers are scaled by a temperature; null where nothing shows that.</summary>
    private static SyntaxNode? ScaledBy(SyntaxNode argument, SyntaxNode call, bool hasOwn)
    {
        MemberNames names = MemberNames.Around(call);
        SyntaxNode data = MemberNames.Plain(argument);
        if (data is BinaryExpressionSyntax written)
        {
            return IsScaling(written, names, hasOwn) ? written : null;
        }

        if (MemberNames.Root(data) is not { } name)
        {
            return null;
        }

        foreach (IdentifierNameSyntax mention in names.Of(name).Where(mention => mention.SpanStart < call.SpanStart))
        {
            SyntaxNode target = mention.Parent is ElementAccessExpressionSyntax element && element.Expression == mention ? element : mention;
            if (target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target && IsScaling(assignment, names, hasOwn))
            {
                return assignment;
            }

            if (mention.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax scaling } list } output
                && output == list.Arguments.Last()
                && MemberNames.Root(output) == name
                && IsScaling(scaling, names, hasOwn))
            {
                return scaling;
            }
        }

        return names.OnlyDefinition(name) is { } definition && definition.SpanStart < call.SpanStart && IsScaling(MemberNames.Plain(definition), names, hasOwn) ? definition : null;
    }

    private static bool IsScaling(SyntaxNode node, MemberNames names, bool hasOwn) => node switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyAssignmentExpression } product => IsTemperature(product.Right, names, !hasOwn),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.DivideAssignmentExpression } quotient => hasOwn && IsTemperature(quotient.Right, names, false),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => IsScaling(MemberNames.Plain(assignment.Right), names, hasOwn),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression } product => IsTemperature(product.Right, names, !hasOwn) || IsTemperature(product.Left, names, !hasOwn),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression } quotient => hasOwn && IsTemperature(quotient.Right, names, false),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Multiply" or "mul" or "mul_" } } call => call.ArgumentList.Arguments.Any(argument => IsTemperature(argument.Expression, names, !hasOwn)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Divide" or "div" or "div_" } } call => hasOwn && call.ArgumentList.Arguments.Any(argument => IsTemperature(argument.Expression, names, false)),
        _ => false,
    };

    private static bool IsTemperature(SyntaxNode factor, MemberNames names, bool mustBeSmall)
    {
        SyntaxNode plain = MemberNames.Plain(factor);
        string? name = (plain as IdentifierNameSyntax)?.Identifier.ValueText ?? (plain as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
        if (name is null)
        {
            return false;
        }

        string[] words = NameWords.Of(name).ToArray();
        bool isNamed = words.Any(static word => word is "temperature" or "temp" or "tau") && !words.Any(static word => word is "inverse" or "inv" or "log" or "scale");
        return isNamed && (!mustBeSmall || IsBelowOne(plain, name, names));
    }

    /// <summary>Whether a constant of that name, of the member or of its type, is between 0 and 1.</summary>
    private static bool IsBelowOne(SyntaxNode use, string name, MemberNames names)
    {
        ExpressionSyntax? value = names.OnlyDefinition(name)
            ?? use.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Members.OfType<FieldDeclarationSyntax>()
                .Where(static field => field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword))
                .SelectMany(static field => field.Declaration.Variables)
                .FirstOrDefault(variable => variable.Identifier.ValueText == name)?.Initializer?.Value;
        return value is LiteralExpressionSyntax { Token.Value: IConvertible number and not (string or char or bool) }
            && Convert.ToDouble(number, CultureInfo.InvariantCulture) is > 0 and < 1;
    }
}
