// Markdown tables. Called by the sections of a page.
namespace LossGen.Docs.Pages;

internal static class Tables
{
    public static string Write(string[] head, IEnumerable<string[]> rows)
    {
        IEnumerable<string[]> lines = [head, [.. head.Select(_ => "---")], .. rows];
        return string.Concat(lines.Select(line => "| " + string.Join(" | ", line.Select(cell => cell.Length == 0 ? "–" : cell)) + " |\n"));
    }
}
