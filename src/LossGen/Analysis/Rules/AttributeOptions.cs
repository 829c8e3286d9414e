// Options of loss attributes that are in range but hardly meant, or don't fit one another. What is out of range is no
// declaration (LG0030). Called by the misuse analyzer for every method.
using LossGen.Analysis.Uses;
using LossGen.Declarations;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules;

internal static class AttributeOptions
{
    public static void Check(IMethodSymbol method, LossUseReader uses, Action<Diagnostic> report)
    {
        if (method.PartialDefinitionPart is not null
            || uses.DeclarationOf(method) is not { } declaration
            || Misuse.AttributeSyntaxOf(method) is not { } attribute)
        {
            return;
        }

        LossDefinition loss = LossCatalogue.Find(declaration.Loss);
        foreach (BoundOption bound in declaration.Options.Items)
        {
            LossOption option = loss.Option(bound.Name);
            if (Place(attribute, option) is not { } place || !option.Allows(bound.Value))
            {
                continue;
            }

            OptionRange.CheckUsual(loss, option, bound.Value, place, report);
            switch (bound.Name)
            {
                case "ignoreIndex":
                    IgnoreIndexRule.CheckClasses(loss.Name, bound.Value, RowLength(declaration, loss), place, report);
                    break;
                case "blank":
                    ClassIndexRule.CheckBlank(bound.Value, RowLength(declaration, loss), place, report);
                    break;
            }
        }
    }

    private static long? RowLength(LossDeclaration declaration, LossDefinition loss) =>
        (long?)declaration.Options.Items.FirstOrDefault(option => option.Name == loss.RowLength?.Name)?.Value;

    private static AttributeArgumentSyntax? Place(AttributeSyntax attribute, LossOption option) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == option.PropertyName);
}
