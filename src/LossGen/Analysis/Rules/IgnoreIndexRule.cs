// An ignored index among the classes, or with targets that are no indices.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class IgnoreIndexRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.OptionOf("ignoreIndex") is not { Value: { } ignored } option)
        {
            return;
        }

        if (use.Family == LossFamily.TorchSharp)
        {
            CheckTarget(use, option, ignored, report);
        }
        else if (use.Loss.RowLength is { } length && use.OptionOf(length.Name) is { } classes && (option.Argument ?? classes.Argument) is { } place)
        {
            CheckClasses(use.Name, ignored, classes.Value, place.Syntax, report);
        }
    }

    /// <summary>Reports an ignored index that is a class.</summary>
    public static void CheckClasses(string loss, double ignored, double? classes, SyntaxNode place, Action<Diagnostic> report)
    {
        if (ignored >= 0 && ignored < classes)
        {
            report(ArgumentFinding.At(
                ArgumentDescriptors.IgnoreIndexIsClass,
                place,
                "-100",
                Array.Empty<SyntaxNode>(),
                place.ToString(),
                loss,
                ArgumentFinding.Text(ignored),
                ArgumentFinding.Text(classes.Value)));
        }
    }

    // Declarations with class probabilities and an ignored index are no declarations (LG0033).
    private static void CheckTarget(LossUse use, OptionUse option, double ignored, Action<Diagnostic> report)
    {
        if (ignored >= 0
            && option.Argument is { } argument
            && use.DataOf("target") is { Evidence: { Meaning: Meaning.Softmax or Meaning.Probabilities or Meaning.SmoothedLabels or Meaning.OneHot } evidence } target)
        {
            report(ArgumentFinding.At(
                ArgumentDescriptors.IgnoreIndexWithProbabilities,
                target.Argument.Syntax,
                null,
                new[] { evidence.Origin, argument.Syntax },
                target.Text,
                Words.Of(evidence.Meaning),
                evidence.Producer,
                use.Name,
                ArgumentFinding.Text(ignored)));
        }
    }
}
