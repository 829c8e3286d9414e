// What mends numbers of the wrong meaning: pass what the activation read, declare the loss that fits, or set the
// flag that says what the numbers are. A table by rule; asked when a diagnostic is made.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules;

internal static class DomainRemedies
{
    /// <summary>The properties with the remedies of a rule; their locations are added to the places.</summary>
    public static ImmutableDictionary<string, string?> Add(
        ImmutableDictionary<string, string?> properties,
        string id,
        LossUse use,
        DataUse data,
        Evidence evidence,
        List<Location> places)
    {
        AttributeSyntax? attribute = use.Method is { } method ? Misuse.AttributeSyntaxOf(method) : null;
        return id switch
        {
            MisuseIds.SoftmaxIntoCrossEntropy or MisuseIds.SigmoidIntoLogits => PassSource(properties, data, evidence, places),
            _ => properties,
        };
    }

    private static ImmutableDictionary<string, string?> PassSource(ImmutableDictionary<string, string?> properties, DataUse data, Evidence evidence, List<Location> places)
    {
        string? source = SourceText(data, evidence);
        RemedyBuilder remedy = new RemedyBuilder(places).ReplaceReported(source);
        if (remedy.IsPossible)
        {
            Drop(remedy, data, evidence);
        }

        return remedy.AddTo(properties, "Pass '" + source + "'");
    }

    private static void Drop(RemedyBuilder remedy, DataUse data, Evidence evidence)
    {
        foreach (Location dropped in DroppedActivation.After(Interpreter.Unwrap(data.Argument).Syntax, evidence.Origin))
        {
            remedy.Replace(dropped, "");
        }
    }

    /// <summary>What the activation read, as it can be written at the call; null where it can't.</summary>
    private static string? SourceText(DataUse data, Evidence evidence)
    {
        if (evidence.Source is not { } source)
        {
            return null;
        }

        // The argument must be the whole result: of a slice, only the same slice of the source would do.
        SyntaxNode argument = Interpreter.Unwrap(data.Argument).Syntax;
        bool isInside = argument.Span.Contains(source.Expression.Span) && argument.SyntaxTree == source.Expression.SyntaxTree;
        bool isWhole = argument is IdentifierNameSyntax or MemberAccessExpressionSyntax && source.Place is not null;
        return isInside || isWhole ? source.Expression.ToString() : null;
    }
}
