// What data mean, and whether their values are checked, in words for the pages.
using LossGen.Losses;

namespace LossGen.Docs.Pages;

internal static class DomainTexts
{
    public static string Of(Domain domain) => domain switch
    {
        Domain.Real => "any number",
        Domain.Logit => "logits: any number",
        Domain.Probability => "probabilities in [0, 1]; **checked**",
        Domain.Distribution => "probabilities of the classes; not checked",
        Domain.LogProbability => "log-probabilities, at most 0; not checked",
        Domain.Label => "labels in [0, 1], soft ones too; not checked",
        Domain.Class => "class indices; **checked**",
        Domain.Sign => "−1 or +1; **checked**",
        Domain.LogRate => "logarithms of rates: any number",
        Domain.Rate => "rates, at least 0; **checked**",
        Domain.Amount => "amounts, at least 0; **checked**",
        Domain.PositiveAmount => "amounts greater than 0; **checked**",
        Domain.Count => "counts, at least 0; not checked",
        Domain.Variance => "variances, at least 0; **checked**",
        Domain.Distance => "distances, at least 0; not checked",
        Domain.Embedding => "vectors: any numbers",
        Domain.Box => "boxes (x1, y1, x2, y2) with x1 ≤ x2 and y1 ≤ y2; not checked",
        Domain.Relevance => "relevance grades, at least 0; not checked",
        _ => "",
    };

    /// <summary>The meaning of a data parameter, and the other one where a flag decides.</summary>
    public static string Of(DataParameter data)
    {
        string text = data.Kind == DataKind.ClassIndicesOrProbabilities ? "class indices, **checked**; or probabilities of the classes, not checked"
            : data.Kind == DataKind.Integers && data.Domain != Domain.Class ? "whole numbers; **checked**"
            : Of(data.Domain);
        return data.Otherwise is { } other
            ? $"{text}; with `{other.Flag}` {(other.Value ? "true" : "false")}: {Of(other.Domain)}"
            : text;
    }
}
