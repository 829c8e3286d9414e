// Constant class indices out of range, and for CTC the blank, labels that are the blank, and targets longer than
// their inputs.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using static LossGen.Analysis.Rules.ArgumentFinding;

namespace LossGen.Analysis.Rules;

internal sealed class ClassIndexRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        long? classes = use.Family == LossFamily.Declared && use.Loss.RowLength is { } length ? Extent.Whole(use.NumberOf(length.Name)) + use.Loss.FurtherIndices : null;
        foreach (DataUse data in use.Data)
        {
            if (data.Parameter.Domain == Domain.Class && use.Name != "SupConLoss" && RowSizes.AreIndices(use, data) && data.Evidence is { IsConstant: true } evidence)
            {
                CheckIndices(use, data, evidence, classes, report);
            }
        }

        if (use.Name == "CTCLoss")
        {
            CheckLengths(use, report);
            if (use.OptionOf("blank") is { Argument: { } argument, Value: { } blank })
            {
                CheckBlank(blank, classes, argument.Syntax, report);
            }
        }
    }

    /// <summary>Reports a blank that is no class.</summary>
    public static void CheckBlank(double blank, long? classes, SyntaxNode place, Action<Diagnostic> report)
    {
        if (blank >= classes)
        {
            report(At(ArgumentDescriptors.ClassIndexOutOfRange, place, null, Array.Empty<SyntaxNode>(), place.ToString(), "makes class " + Text(blank) + " the blank", "CTCLoss", Classes(0, classes) + " as its blank"));
        }
    }

    private static void CheckIndices(LossUse use, DataUse data, Evidence evidence, long? classes, Action<Diagnostic> report)
    {
        bool mayIgnore = use.Loss.Options.Any(static option => option.Name == "ignoreIndex");
        double? ignored = mayIgnore ? use.NumberOf("ignoreIndex") : Padding.Index;
        double? blank = use.Name == "CTCLoss" ? use.NumberOf("blank") : null;
        int least = use.Name == "MultiLabelMarginLoss" ? -1 : 0;
        if (ignored is null)
        {
            return;
        }

        for (int i = 0; i < evidence.Constants.Length; i++)
        {
            double index = evidence.Constants[i];
            bool isBlank = index == blank;
            if (index != ignored && (isBlank || index < least || index >= classes))
            {
                report(At(
                    ArgumentDescriptors.ClassIndexOutOfRange,
                    data.Argument.Syntax,
                    null,
                    new[] { evidence.Origin },
                    data.Text,
                    $"holds {Text(index)} at position {Text(i)}" + (isBlank ? ", which is the blank" : ""),
                    use.Name,
                    isBlank ? "labels other than the blank" : Classes(least, classes) + (mayIgnore ? " or the ignored " + Text(ignored.Value) : "")));
                return;
            }
        }
    }

    private static void CheckLengths(LossUse use, Action<Diagnostic> report)
    {
        if (use.DataOf("inputLengths")?.Evidence is not { IsConstant: true } inputs || use.DataOf("targetLengths") is not { Evidence: { IsConstant: true } targets } data)
        {
            return;
        }

        ImmutableArray<double> frames = inputs.Constants, labels = targets.Constants;
        for (int i = 0; i < Math.Min(frames.Length, labels.Length); i++)
        {
            if (labels[i] > frames[i])
            {
                report(At(
                    ArgumentDescriptors.ClassIndexOutOfRange,
                    data.Argument.Syntax,
                    null,
                    new[] { targets.Origin, inputs.Origin },
                    data.Text,
                    $"gives target {Text(i)} a length of {Text(labels[i])} for an input of {Text(frames[i])}, which has no alignment",
                    use.Name,
                    "targets that are no longer than their inputs"));
                return;
            }
        }
    }

    private static string Classes(int least, long? classes) => classes is { } count
        ? $"{Text(least)} to {Text(count - 1)}"
        : "indices from " + Text(least);
}
