// The table of losses in the README, between two comments.
using LossGen.Losses;

namespace LossGen.Docs.Pages;

internal static class ReadmeTable
{
    private const string Begin = "<!-- losses: written by tools/LossGen.Docs -->\n";
    private const string End = "<!-- end of losses -->";

    public static string Replace(string readme, IEnumerable<LossDefinition> losses)
    {
        int begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        int end = readme.IndexOf(End, StringComparison.Ordinal);
        return begin < 0 || end < begin
            ? throw new FormatException("README.md has no place for the table of losses.")
            : readme[..(begin + Begin.Length)] + Write(losses) + readme[end..];
    }

    private static string Write(IEnumerable<LossDefinition> losses) => string.Join('\n', losses
        .GroupBy(loss => loss.Group)
        .OrderBy(group => group.Key)
        .Select(group => Tables.Write(
            [GroupTexts.Of(group.Key), "Options", "Gradient of", "Hessian of"],
            group.OrderBy(loss => loss.Name, StringComparer.Ordinal).Select(Row))));

    private static string[] Row(LossDefinition loss) =>
    [
        $"[`[{loss.Name}]`](docs/losses/{loss.Name}.md)",
        Names(loss.Options.Where(option => option.Name != Common.MinHessian.Name).Select(option => $"`{option.Name}`")),
        Names(loss.Data.Where(data => data.HasGradient).Select(data => data.Name)),
        Names(loss.Data.Where(data => data.HasHessian).Select(data => data.Name)),
    ];

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
