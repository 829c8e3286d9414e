// Which of a method's attributes are loss attributes. The parser counts them; the analyzer looks for them.
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class LossAttributes
{
    /// <summary>The metadata name of the base class of all loss attributes.</summary>
    public const string BaseName = "LossGen.LossAttribute";

    public static IEnumerable<AttributeData> Of(IMethodSymbol method) => method.GetAttributes().Where(IsLoss);

    private static bool IsLoss(AttributeData attribute) =>
        attribute.AttributeClass?.BaseType is { Name: "LossAttribute", ContainingNamespace: { Name: "LossGen", ContainingNamespace.IsGlobalNamespace: true } };
}
