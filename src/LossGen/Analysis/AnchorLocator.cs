// Finds the token that a finding points at. Called by the declaration analyzer for findings only, so a
// right declaration costs nothing here.
using LossGen.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis;

internal static class AnchorLocator
{
    public static Location Locate(Anchor anchor, IMethodSymbol method, AttributeData attribute, CancellationToken cancellation)
    {
        AttributeSyntax? attributeSyntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;
        Location onAttribute = attributeSyntax?.Name.GetLocation() ?? method.Locations[0];
        return anchor.Kind switch
        {
            AnchorKind.Attribute => onAttribute,
            AnchorKind.AttributeArgument => Argument(attributeSyntax, anchor.Name)?.GetLocation() ?? onAttribute,
            _ => InMethod(anchor, method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as MethodDeclarationSyntax) ?? method.Locations[0],
        };
    }

    private static Location? InMethod(Anchor anchor, MethodDeclarationSyntax? method) => anchor.Kind switch
    {
        AnchorKind.ReturnType => method?.ReturnType.GetLocation(),
        AnchorKind.TypeParameters => method?.TypeParameterList?.GetLocation(),
        AnchorKind.ParameterType => method?.ParameterList.Parameters[anchor.Index].Type?.GetLocation(),
        AnchorKind.ParameterName => method?.ParameterList.Parameters[anchor.Index].Identifier.GetLocation(),
        AnchorKind.ContainingType => method?.Ancestors().OfType<TypeDeclarationSyntax>().Reverse().ElementAt(anchor.Index).Identifier.GetLocation(),
        _ => method?.Identifier.GetLocation(),
    };

    private static AttributeArgumentSyntax? Argument(AttributeSyntax? attribute, string name)
    {
        if (attribute?.ArgumentList is not { } list)
        {
            return null;
        }

        int position = name == Anchor.ReductionArgument ? 0 : name == Anchor.DTypeArgument ? 1 : -1;
        return list.Arguments.FirstOrDefault(a => (a.NameEquals?.Name ?? a.NameColon?.Name)?.Identifier.ValueText == name)
            ?? list.Arguments.Where((a, i) => i == position && a.NameEquals is null && a.NameColon is null).FirstOrDefault();
    }
}
