// The page of one loss, docs/losses/NAME.md, from the catalogue and the loss's note.
using LossGen.Docs.Formulas;
using LossGen.Docs.Plots;
using LossGen.Losses;

namespace LossGen.Docs.Pages;

internal sealed class LossPage(LossDefinition loss, Note note, PlotSpec plot, OptionTexts texts)
{
    public string Write()
    {
        LossFormulas formulas = new(loss, note);
        string[] sections =
        [
            $"# {loss.Name}\n\n{loss.Summary}\n",
            $"![The loss and its gradient](../images/losses/{loss.Name}.svg)\n\n{Caption()}\n",
            SnippetSection.Write(loss),
            new FormulaSection(loss, note, formulas).Write(),
            new ParameterSection(loss, note, new Symbols(loss), texts).Write(),
            new ReductionSection(loss, note, formulas).Write(),
            note.Body.Length == 0 ? "" : note.Body + "\n",
            "All losses: [README.md](README.md); what holds for every loss: [semantics.md](../semantics.md).\n",
        ];
        return string.Join('\n', sections.Where(section => section.Length > 0));
    }

    private string Caption()
    {
        HashSet<string> changing = [.. plot.Series.SelectMany(series => series.Bound.Keys)];
        string[] at =
        [
            .. plot.Bound.Where(pair => !changing.Contains(pair.Key) && !IsLength(pair.Key)).Select(pair => pair.Key == plot.Varied.Name ? Rest(pair.Value) : $"{pair.Key} = {Values(pair.Value)}")
                .Where(text => text.Length > 0),
        ];
        return $"The generated kernel's loss and its gradient by `{plot.VariedName(loss)}`" + (at.Length == 0 ? "." : ", at " + string.Join(", ", at) + ".");
    }

    // The row around the varied value.
    private string Rest(double[] row) =>
        row.Length == 1 ? "" : plot.Varied.Name + " = (" + string.Join(", ", row.Select((value, i) => i == plot.Index ? "·" : Numbers.Text(value))) + ")";

    private static string Values(double[] values) =>
        values.Length == 1 ? Numbers.Text(values[0]) : "(" + string.Join(", ", values.Select(Numbers.Text)) + ")";

    private bool IsLength(string name) => loss.RowLength?.Name == name;
}
