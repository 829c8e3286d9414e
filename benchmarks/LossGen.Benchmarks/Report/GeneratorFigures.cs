// What the benchmarks of the generator and of ahead-of-time builds left behind, where they ran. Parts of ResultsPage.
using System.Globalization;

namespace LossGen.Benchmarks.Report;

internal static class GeneratorFigures
{
    private const string Ours = "LossGen";

    /// <summary>The rows of the table of targets.</summary>
    public static IEnumerable<string> Targets()
    {
        (string Case, string What, double Limit)[] wanted =
        [
            ("1000 declarations cold", "1 000 declarations generated cold", 1500),
            ("1000 declarations edit elsewhere", "an edit elsewhere, 1 000 declarations", 3),
            ("1000 declarations edit of one", "an edit of one of 1 000 declarations", 10),
        ];
        Dictionary<string, double> figures = Read("generator-results.csv").Where(row => row[0] == Ours)
            .ToDictionary(row => row[1], row => double.Parse(row[2], CultureInfo.InvariantCulture));
        foreach ((string name, string what, double limit) in wanted)
        {
            if (figures.TryGetValue(name, out double milliseconds))
            {
                yield return $"| {what} | < {limit:#,0} ms | {Texts.Figure(milliseconds)} ms | {(milliseconds < limit ? "met" : "**missed**")} |";
            }
        }
    }

    public static IEnumerable<string> Lines() =>
    [
        .. Table("generator-results.csv", "## Compile time", "Milliseconds, by `benchmarks/LossGen.GeneratorBenchmarks`.", "case", 1, 0),
        .. Table("aot-results.csv", "## Ahead-of-time builds", "Nanoseconds per element, 65 536 elements with gradient, by `benchmarks/LossGen.AotBenchmarks`.", "loss", 0, 1),
    ];

    // A line for each value of one column, a column for each of the other.
    private static IEnumerable<string> Table(string file, string title, string text, string head, int down, int across)
    {
        string[][] rows = [.. Read(file)];
        if (rows.Length == 0)
        {
            return [];
        }

        string[] columns = [.. rows.Select(row => row[across]).Distinct()];
        return
        [
            title,
            "",
            text,
            "",
            $"| {head} | {string.Join(" | ", columns)} |",
            $"|---|{string.Concat(columns.Select(_ => "--:|"))}",
            .. rows.GroupBy(row => row[down]).Select(line =>
                $"| {line.Key} | {string.Join(" | ", columns.Select(column => line.FirstOrDefault(row => row[across] == column)?[2] is { } figure ? Texts.Figure(double.Parse(figure, CultureInfo.InvariantCulture)) : Texts.None))} |"),
            "",
        ];
    }

    private static IEnumerable<string[]> Read(string file) => File.Exists(Files.At(file))
        ? File.ReadLines(Files.At(file)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(';'))
        : [];
}
