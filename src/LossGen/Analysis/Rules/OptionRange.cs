// What is wrong with the number of an option: out of the catalogue's range, or in range but hardly meant. Asked for
// options of calls, of TorchSharp's modules and of attributes.
using LossGen.Declarations;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal static class OptionRange
{
    /// <summary>Reports a number that an expression gives an option.</summary>
    public static void Check(LossDefinition loss, LossOption option, double value, SyntaxNode place, Action<Diagnostic> report)
    {
        if (!option.Allows(value))
        {
            ReportRange(loss, option, value, place, report);
            return;
        }

        CheckUsual(loss, option, value, place, report);
    }

    /// <summary>Reports a number that is in range but hardly meant.</summary>
    public static void CheckUsual(LossDefinition loss, LossOption option, double value, SyntaxNode place, Action<Diagnostic> report)
    {
        if (loss.Name == "SmoothL1Loss" && option.Name == "beta" && value == 0)
        {
            report(ArgumentFinding.At(ArgumentDescriptors.SmoothL1WithoutSmoothPart, place, null, Array.Empty<SyntaxNode>(), place.ToString(), loss.Name));
        }
        else if (option.Name == "margin" && Unusual(loss.Name, value) is { } why)
        {
            report(ArgumentFinding.At(ArgumentDescriptors.UnusualMargin, place, null, Array.Empty<SyntaxNode>(), place.ToString(), loss.Name, ArgumentFinding.Text(value), why));
        }
    }

    private static void ReportRange(LossDefinition loss, LossOption option, double value, SyntaxNode place, Action<Diagnostic> report)
    {
        string? remedy = OptionReader.Remedy(option, value) is { } nearest ? OptionReader.Text(option, nearest) : null;
        bool isSmoothing = option.Name == "labelSmoothing";
        report(ArgumentFinding.At(
            isSmoothing ? ArgumentDescriptors.LabelSmoothingOutOfRange : ArgumentDescriptors.ArgumentOutOfRange,
            place,
            remedy,
            Array.Empty<SyntaxNode>(),
            place.ToString(),
            ArgumentFinding.Text(value),
            OptionReader.Range(option),
            option.Name,
            loss.Name));
    }

    private static string? Unusual(string loss, double margin) => loss switch
    {
        "CosineEmbeddingLoss" when margin >= 1 => "no cosine is greater than 1, so unlike pairs are never pushed apart",
        "CosineEmbeddingLoss" when margin < 0 => "unlike vectors are then pushed beyond a right angle, where margins from 0 to 0.5 are usual",
        "MultiMarginLoss" or "MarginRankingLoss" or "HingeEmbeddingLoss" when margin < 0 => "a margin below 0 forgives pairs in the wrong order",
        _ => null,
    };
}
