// The index of the losses' pages, docs/losses/README.md.
using LossGen.Losses;

namespace LossGen.Docs.Pages;

internal static class IndexPage
{
    public static string Write(IEnumerable<LossDefinition> losses)
    {
        string text = "# Losses\n\nEach page has the loss's formula, parameters, edge cases and a plot. What holds for all of them is in\n"
            + "[semantics.md](../semantics.md).\n";
        foreach (IGrouping<LossGroup, LossDefinition> group in losses.GroupBy(loss => loss.Group).OrderBy(group => group.Key))
        {
            text += $"\n## {GroupTexts.Of(group.Key)}\n\n"
                + Tables.Write(["Loss", "What it is"], group.OrderBy(loss => loss.Name, StringComparer.Ordinal).Select(loss => (string[])[$"[{loss.Name}]({loss.Name}.md)", loss.Summary]));
        }

        return text;
    }
}
