// Reads the attributes of meaning, [Logits] and its kin, off members of users' code. The flow believes them,
// and the rule about annotations checks them.
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

internal static class Annotations
{
    /// <summary>What an annotated local, parameter, field or property holds; null where nothing is said.</summary>
    public static Evidence? Of(ISymbol member) => Read(member.GetAttributes(), member.Name);

    /// <summary>What an annotated method returns.</summary>
    public static Evidence? OfReturned(IMethodSymbol method) =>
        Read(method.GetReturnTypeAttributes(), method.Name)
        ?? (method.AssociatedSymbol is IPropertySymbol property ? Of(property) : null);

    private static Evidence? Read(IEnumerable<AttributeData> attributes, string name)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass is { BaseType: { Name: "DomainAttribute", ContainingNamespace: { Name: "LossGen", ContainingNamespace.IsGlobalNamespace: true } } } type
                && Enum.TryParse(type.Name.Replace("Attribute", ""), out Meaning meaning))
            {
                return new Evidence(meaning, "[" + meaning + "] " + name, null);
            }

            // The column into which ML.NET's calibrated binary classifiers write.
            if (attribute.AttributeClass is { Name: "ColumnNameAttribute", ContainingNamespace: { Name: "Data", ContainingNamespace: { Name: "ML", ContainingNamespace.Name: "Microsoft" } } }
                && attribute.ConstructorArguments is [{ Value: "Probability" }])
            {
                return new Evidence(Meaning.Probabilities, "ML.NET's column Probability", null);
            }
        }

        return null;
    }
}
