// Makes the diagnostics of the misuse rules: the value, what it holds, who produced it, what the loss expects;
// the producer as an additional location; and what a fix needs to know.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules;

internal static class Misuse
{
    /// <summary>A diagnostic at an argument whose numbers mean the wrong thing: the message gets the argument, the meaning, the producer, the loss and what it expects.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, LossUse use, DataUse data, Evidence evidence)
    {
        List<Location> places = new();
        if (evidence.Origin is { } origin)
        {
            places.Add(origin.GetLocation());
        }

        ImmutableDictionary<string, string?> remedies = DomainRemedies.Of(descriptor.Id, use, data, evidence, places);
        return Diagnostic.Create(
            descriptor,
            data.Argument.Syntax.GetLocation(),
            places,
            remedies,
            data.Text,
            Words.Of(evidence.Meaning),
            evidence.Producer,
            use.Name,
            Words.Of(data.Domain));
    }

    /// <summary>The loss attribute of a declared method, where it is in view.</summary>
    public static AttributeSyntax? AttributeSyntaxOf(IMethodSymbol method) =>
        LossAttributes.Of(method.PartialDefinitionPart ?? method).FirstOrDefault()?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
}
