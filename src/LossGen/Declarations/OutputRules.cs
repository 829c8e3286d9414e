// The rules on what comes out: that the loss has the reduction, that return type, loss span and gradients
// fit it, and that there is something to compute at all.
using System.Globalization;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class OutputRules
{
    public static ReturnKind Check(ParserContext context, DataReading data, IReadOnlyList<BoundParameter> named)
    {
        bool isAvailable = context.Loss.Reductions.Contains(context.Arguments.Reduction);
        if (!isAvailable)
        {
            ReportReduction(context);
        }

        bool hasDerivative = named.Any(p => p.Role is ParameterRole.Gradient or ParameterRole.Hessian);
        bool hasLoss = named.Any(p => p.Role == ParameterRole.Loss);
        ReturnKind? returned = ReturnKindOf(context, data.Element);
        CheckReturn(context, data.Element, returned);
        CheckUpstream(context, hasDerivative, named);
        bool isSilent = !hasLoss && !hasDerivative && !named.Any(p => p.Role is ParameterRole.RowOutput or ParameterRole.Counter);
        if (context.IsUnreduced && isSilent && data.Bound.Count == context.Loss.Data.Length)
        {
            string type = ExpectedTypes.OfOutput(data.Element)[0];
            context.Findings.Add(
                DiagnosticIds.LossSpanMissing,
                Anchor.MethodName,
                new Suggestion(type + " " + KnownNames.Loss),
                context.Method.Name,
                ParameterType.Short(type));
        }
        else if (!context.IsUnreduced && returned == ReturnKind.Void && isSilent)
        {
            string type = data.Element is { } element ? element.Keyword() : "float";
            context.Findings.Add(DiagnosticIds.NothingToCompute, Anchor.ReturnType, new Suggestion(type), context.Method.Name, ParameterType.Short(type));
        }

        return returned ?? ReturnKind.Void;
    }

    private static void ReportReduction(ParserContext context)
    {
        string[] names = context.Loss.Reductions.Select(r => r.ToString()).ToArray();
        Reduction asked = context.Arguments.Reduction;
        context.Findings.Add(
            DiagnosticIds.ReductionNotAvailable,
            Anchor.AttributeArgument(Anchor.ReductionArgument),
            context.Loss.Name,
            asked <= Reduction.BatchMean && asked >= Reduction.None ? asked.ToString() : "(Reduction)" + ((int)asked).ToString(CultureInfo.InvariantCulture),
            string.Join(", ", names.Take(names.Length - 1)) + " or " + names[names.Length - 1]);
    }

    private static ReturnKind? ReturnKindOf(ParserContext context, ElementType? element)
    {
        ITypeSymbol type = context.Method.ReturnType;
        return type.SpecialType switch
        {
            SpecialType.System_Void => ReturnKind.Void,
            _ when ElementTypes.Of(type) is { } e && (element is null || e == element) => ReturnKind.Element,
            SpecialType.System_Double => ReturnKind.Double,
            _ when type is { Name: "LossSum", ContainingNamespace: { Name: "LossGen", ContainingNamespace.IsGlobalNamespace: true } } => ReturnKind.LossSum,
            _ => null,
        };
    }

    private static void CheckReturn(ParserContext context, ElementType? element, ReturnKind? returned)
    {
        Reduction reduction = context.Arguments.Reduction;
        bool fits = returned switch
        {
            null => false,
            ReturnKind.Void => true,
            _ => !context.IsUnreduced,
        };
        bool isGenericData = element is null && context.Method.ReturnType.TypeKind == TypeKind.TypeParameter;
        if (context.Method.ReturnType.TypeKind == TypeKind.Error || isGenericData)
        {
            context.Findings.LeaveToCompiler();
        }
        else if (!fits)
        {
            string keyword = element is { } e ? e.Keyword() : "float";
            string[] expected = context.IsUnreduced
                ? new[] { "void" }
                : new[] { keyword, "double", "LossSum", "void" }.Distinct().ToArray();
            context.Findings.Add(
                DiagnosticIds.ReturnTypeDoesNotFit,
                Anchor.ReturnType,
                new Suggestion(expected[0]),
                context.Method.Name,
                reduction.ToString(),
                ParameterType.Short(expected.Length == 1
                    ? expected[0]
                    : string.Join(", ", expected.Take(expected.Length - 1)) + " or " + expected[expected.Length - 1]));
        }
    }

    private static void CheckUpstream(ParserContext context, bool hasDerivative, IReadOnlyList<BoundParameter> named)
    {
        foreach (BoundParameter parameter in named.Where(p => p.Role is ParameterRole.GradientScale or ParameterRole.LossGradient))
        {
            string element = ElementTypes.Compiled.Select(e => e.Keyword()).FirstOrDefault(k => k == parameter.ElementKeyword) ?? "float";
            (string? problem, string? instead) = parameter.Role switch
            {
                ParameterRole.GradientScale when context.IsUnreduced =>
                    ("with Reduction.None each loss has its own, so use 'ReadOnlySpan<" + ParameterType.Short(element) + "> lossGradient'", ParameterType.NameOf(false, element) + " lossGradient"),
                ParameterRole.LossGradient when !context.IsUnreduced =>
                    ("a reduced loss has a single one, so use '" + ParameterType.Short(element) + " gradientScale'", element + " gradientScale"),
                _ when !hasDerivative => ("there is no gradient that it could scale, so add a gradient span or remove it", null),
                _ => (null, (string?)null),
            };
            if (problem is not null)
            {
                int ordinal = context.Method.Parameters.Last(p => p.Name == parameter.Name).Ordinal;
                Suggestion? suggestion = instead is null ? null : new Suggestion(instead);
                context.Findings.Add(DiagnosticIds.UpstreamGradientMisused, Anchor.ParameterName(ordinal), suggestion, parameter.Name, problem);
            }
        }
    }
}
