// The part of a page that says what the mean divides by.
using LossGen.Docs.Formulas;
using LossGen.Formulas;
using LossGen.Losses;

namespace LossGen.Docs.Pages;

internal sealed class ReductionSection(LossDefinition loss, Note note, LossFormulas formulas)
{
    private string Unit => loss.Kernel?.Per ?? (loss.Shape == LossShape.Elementwise ? "element" : "row");

    public string Write() => "## Reductions\n\n" + Tables.Write(["Reduction", "Result"], loss.Reductions.Select(reduction => Row(reduction)));

    private string[] Row(Losses.Reduction reduction) =>
    [
        $"`{reduction}`" + (reduction == Losses.Reduction.Mean ? " (default)" : ""),
        reduction switch
        {
            Losses.Reduction.None => $"The losses of the {Unit}s, in `loss`; the method returns `void`.",
            Losses.Reduction.Sum => "Their sum.",
            Losses.Reduction.BatchMean => $"Their sum, divided by the number of rows: {(loss.RowLength is { } length ? $"length / `{length.Name}`" : "the length of the batch")}.",
            _ => "Their sum, divided by " + Denominator() + ".",
        },
    ];

    private string Denominator()
    {
        if (note["mean"] is { } text)
        {
            return text;
        }

        if (loss.Shape == LossShape.Own)
        {
            return $"the number of {Unit}s";
        }

        Expr plain = formulas.Usual().Weight;
        string count = KeptRows.IsGuarded(plain) ? "the number of rows whose target is not ignored" : $"the number of {Unit}s";
        if (loss.Options.FirstOrDefault(option => option.IsWeights && option.Name == "weight") is not { } weight)
        {
            return count;
        }

        Expr weighted = formulas.With(weight).Weight;
        string probabilities = formulas.HasTargetProbabilities ? "; by the number of rows where the target holds probabilities, with and without weights" : "";
        return weighted.Equals(plain) ? count + "; weights do not count"
            : (weight.Kind == OptionKind.ClassWeights ? $"{count}, or with `weight` by the sum of the weights of their targets" : $"{count}, or with `weight` by the sum of the weights")
                + probabilities;
    }
}
