// Which of a method's attributes are loss attributes. The parser counts them; the analyzer looks for them.
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class LossAttributes
{
    /// <summary>The metadata name of the base class of all loss attributes.</summary>
    public const string BaseName = "LossGen.LossAttribute";

    public static IEnumerable<AttributeData> Of(IMethodSymbol method) => method.GetAttributes().Where(IsLoss);

    /// <summary>The catalogue's entry for a loss attribute, if it has one.</summary>
    public static LossDefinition? DefinitionOf(AttributeData attribute)
    {
        string? name = attribute.AttributeClass?.Name;
        return LossCatalogue.All.FirstOrDefault(loss => loss.Name + "Attribute" == name);
    }

    private static bool IsLoss(AttributeData attribute) =>
        attribute.AttributeClass?.BaseType is { Name: "LossAttribute", ContainingNamespace: { Name: "LossGen", ContainingNamespace.IsGlobalNamespace: true } };
}
