// What mends numbers of the wrong meaning: pass what the activation read, declare the loss that fits, or set the
// flag that says what the numbers are. A table by rule; asked when a diagnostic is made.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analysis.Rules;

internal static class DomainRemedies
{
    /// <summary>The properties with the remedies of a rule; their locations are added to the places.</summary>
    public static ImmutableDictionary<string, string?> Of(
        string id,
        LossUse use,
        DataUse data,
        Evidence evidence,
        List<Location> places)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        AttributeSyntax? attribute = use.Method is { } method ? Misuse.AttributeSyntaxOf(method) : null;
        return id switch
        {
            MisuseIds.SoftmaxIntoCrossEntropy or MisuseIds.SigmoidIntoLogits or MisuseIds.SquashedIntoCrossEntropy =>
                PassSource(properties, data, evidence, places),
            MisuseIds.LogSoftmaxIntoCrossEntropy =>
                Declare(PassSource(properties, data, evidence, places), attribute, "NLLLoss", use.Name == "CrossEntropyLoss", places),
            MisuseIds.ProbabilitiesIntoNll => DeclareAndPass(properties, attribute, "CrossEntropyLoss", data, evidence, places),
            MisuseIds.LogitsIntoNll => Declare(properties, attribute, "CrossEntropyLoss", true, places),
            MisuseIds.SigmoidThenBce => DeclareAndPass(properties, attribute, "BCEWithLogitsLoss", data, evidence, places),
            MisuseIds.UnboundedIntoBce => Declare(properties, attribute, "BCEWithLogitsLoss", evidence.Meaning == Meaning.Logits, places),
            MisuseIds.LogTargetDisagrees => Bind(properties, attribute, "LogTarget", evidence.Meaning == Meaning.LogProbabilities, places),
            MisuseIds.RateForLogRate when use.Name == "PoissonNLLLoss" => Bind(properties, attribute, "LogInput", data.Domain == Domain.Rate, places),
            MisuseIds.NoLogProbabilitiesForCtc when evidence.Meaning == Meaning.Logits => Bind(properties, attribute, "FromLogits", true, places),
            MisuseIds.OverlapOfOtherNumbers => Bind(properties, attribute, "FromLogits", data.Domain != Domain.Logit, places),
            MisuseIds.ZeroOneLabelsForSigns => Relabel(properties, evidence, "0", "-1", places),
            MisuseIds.SignLabelsForZeroOne => Relabel(properties, evidence, "-1", "0", places),
            _ => properties,
        };
    }

    private static ImmutableDictionary<string, string?> Declare(ImmutableDictionary<string, string?> properties, AttributeSyntax? attribute, string loss, bool fits, List<Location> places) =>
        fits && attribute is not null ? new RemedyBuilder(places).DeclareLoss(attribute, loss).AddTo(properties, "Declare " + loss) : properties;

    private static ImmutableDictionary<string, string?> Bind(ImmutableDictionary<string, string?> properties, AttributeSyntax? attribute, string property, bool value, List<Location> places)
    {
        string text = value ? "true" : "false";
        return attribute is null ? properties : new RemedyBuilder(places).BindOption(attribute, property, text).AddTo(properties, "Set " + property + " = " + text);
    }

    /// <summary>The loss that takes what the activation read; where that can't be passed, nothing is offered.</summary>
    private static ImmutableDictionary<string, string?> DeclareAndPass(
        ImmutableDictionary<string, string?> properties,
        AttributeSyntax? attribute,
        string loss,
        DataUse data,
        Evidence evidence,
        List<Location> places)
    {
        string? source = SourceText(data, evidence);
        if (attribute is null || source is null)
        {
            return properties;
        }

        RemedyBuilder remedy = new RemedyBuilder(places).DeclareLoss(attribute, loss).ReplaceReported(source);
        Drop(remedy, data, evidence);
        return remedy.AddTo(properties, "Declare " + loss + " and pass '" + source + "'");
    }

    /// <summary>Labels that are spelled out, with other numbers for one of the two.</summary>
    private static ImmutableDictionary<string, string?> Relabel(ImmutableDictionary<string, string?> properties, Evidence evidence, string from, string to, List<Location> places)
    {
        if (!evidence.IsConstant || evidence.IsChoice || evidence.Origin is not { } labels)
        {
            return properties;
        }

        ExpressionSyntax[] elements = labels.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(node => node.Parent is InitializerExpressionSyntax or ExpressionElementSyntax).ToArray();
        RemedyBuilder remedy = new(places);
        foreach (ExpressionSyntax element in elements)
        {
            string text = element.ToString();
            string number = text.TrimEnd('f', 'F', 'd', 'D');
            if (number == from || number == from + ".0")
            {
                remedy.Replace(element, to + text.Substring(number.Length));
            }
        }

        return elements.Length == evidence.Constants.Length ? remedy.AddTo(properties, "Write " + to + " for " + from) : properties;
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
