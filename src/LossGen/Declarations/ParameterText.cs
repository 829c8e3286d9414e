// Turns a parameter into the text that the emitted part repeats, and reports one whose type does not fit.
// Called by the data reader and the reader of named parameters.
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Declarations;

internal static class ParameterText
{
    /// <summary>The parameter with its role; modifiers such as <c>this</c>, <c>scoped</c>, <c>in</c> and <c>params</c> are repeated, defaults are not.</summary>
    public static BoundParameter Bind(ParserContext context, IParameterSymbol parameter, ParameterType type, ParameterRole role, string target)
    {
        SeparatedSyntaxList<ParameterSyntax> syntax = context.Syntax.ParameterList.Parameters;
        string modifiers = parameter.Ordinal < syntax.Count
            ? string.Concat(syntax[parameter.Ordinal].Modifiers.Select(m => m.ValueText + " "))
            : "";
        return new BoundParameter(parameter.Name, modifiers + type.FullName, type.Keyword, role, target);
    }

    /// <summary>Reports that the parameter's type is none of the expected ones.</summary>
    public static void ReportType(ParserContext context, IParameterSymbol parameter, IReadOnlyList<string> expected)
    {
        string[] names = expected.Select(ParameterType.Short).ToArray();
        string list = names.Length < 2 ? names[0] : string.Join(", ", names.Take(names.Length - 1)) + " or " + names[names.Length - 1];
        context.Findings.Add(
            DiagnosticIds.WrongParameterType,
            Anchor.ParameterType(parameter.Ordinal),
            new Suggestion(expected[0]),
            parameter.Name,
            list);
    }
}
