// What the benchmarks of the generator and of ahead-of-time builds left behind, where they ran. Parts of ResultsPage.
using System.Globalization;

namespace LossGen.Benchmarks.Report;

internal static class GeneratorFigures
{
    private const string Ours = "LossGen";

    /// <summary>The rows of the table of targets.</summary>
    public static IEnumerable<string> Targets()
    {
        (string Word, string What, double Limit)[] wanted =
        [
            ("cold", "1 000 declarations generated cold", 1500),
            ("elsewhere", "an edit elsewhere, 1 000 declarations", 3),
            ("edit of one", "an edit of one of 1 000 declarations", 10),
        ];
        string[][] figures = [.. Read("generator-results.csv").Where(row => row[0] == Ours && row[1].Replace(" ", "", StringComparison.Ordinal).Contains("1000", StringComparison.Ordinal))];
        foreach ((string word, string what, double limit) in wanted)
        {
            // Of several such edits the slowest counts.
            double[] times = [.. figures.Where(row => row[1].Contains(word, StringComparison.Ordinal)).Select(row => double.Parse(row[2], CultureInfo.InvariantCulture))];
            if (times.Length > 0)
            {
                yield return $"| {what} | < {limit:#,0} ms | {Texts.Figure(times.Max())} ms | {(times.Max() < limit ? "met" : "**missed**")} |";
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
