// What the name of an argument says about it: a label or a prediction. A name alone is no evidence; rules want a
// second sign.
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LossGen.Analysis.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Rules;

internal static class ArgumentNames
{
    private static readonly ImmutableHashSet<string> Labels = ImmutableHashSet.Create("label", "labels", "target", "targets", "truth", "truths", "expected", "gt", "y");

    private static readonly ImmutableHashSet<string> Predictions = ImmutableHashSet.Create(
        "pred", "preds", "prediction", "predictions", "predicted", "logit", "logits", "output", "outputs", "score", "scores", "prob", "probs",
        "probability", "probabilities", "hat", "estimate", "estimates", "forecast", "forecasts");

    private static readonly ImmutableHashSet<string> Views = ImmutableHashSet.Create(
        "AsSpan", "AsMemory", "Slice", "ToArray", "view", "reshape", "squeeze", "unsqueeze", "flatten", "to", "to_type", "cpu", "cuda", "detach", "clone", "contiguous", "float", "@float");

    private static readonly Regex Word = new("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.CultureInvariant);

    public static bool IsLabel(IOperation argument) => Says(argument, Labels, Predictions);

    public static bool IsPrediction(IOperation argument) => Says(argument, Predictions, Labels, "y");

    /// <summary>The words of an identifier, in lower case.</summary>
    public static IEnumerable<string> WordsOf(string name) => Word.Matches(name).Cast<Match>().Select(static match => match.Value.ToLowerInvariant());

    // A name with words of both kinds, such as targetLogits, says neither; yHat is a prediction.
    private static bool Says(IOperation argument, ImmutableHashSet<string> wanted, ImmutableHashSet<string> unwanted, string tolerated = "")
    {
        string[] words = NameOf(argument) is { } name ? WordsOf(name).ToArray() : Array.Empty<string>();
        return words.Any(wanted.Contains) && !words.Any(word => word != tolerated && unwanted.Contains(word));
    }

    private static string? NameOf(IOperation argument) => Interpreter.Unwrap(argument) switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        IImplicitIndexerReferenceOperation range => NameOf(range.Instance),
        IInvocationOperation call when Views.Contains(call.TargetMethod.Name) && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } viewed => NameOf(viewed),
        _ => null,
    };
}
