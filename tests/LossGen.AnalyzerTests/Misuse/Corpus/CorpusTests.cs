// Judges the misuse rules by programs that were written before them: nothing may be reported that is not marked,
// and what is marked but not reported is counted in a report beside this test.
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LossGen.Diagnostics;
using LossGen.Testing;
using Microsoft.CodeAnalysis;

namespace LossGen.AnalyzerTests.Misuse.Corpus;

public class CorpusTests
{
    private static readonly Lazy<Task<ImmutableArray<(CorpusFile File, ImmutableArray<(int Line, string Id)> Reported)>>> Results = new(RunAsync);

    [Fact]
    public async Task NothingIsReportedThatIsNotMarked()
    {
        string[] unmarked = [.. (await Results.Value).SelectMany(result => result.Reported.Except(result.File.Expected).Select(found => $"{result.File.Name}({found.Line}): {found.Id}"))];

        Assert.Empty(unmarked);
    }

    [Fact]
    public async Task TheReportTellsWhatIsFound() =>
        VerifiedFile.Check(Repository.PathOf("tests", "LossGen.AnalyzerTests", "Misuse", "Corpus", "CorpusTests.Report"), ".md", Report(await Results.Value));

    private static async Task<ImmutableArray<(CorpusFile File, ImmutableArray<(int Line, string Id)> Reported)>> RunAsync()
    {
        List<(CorpusFile File, ImmutableArray<(int Line, string Id)> Reported)> results = [];
        foreach (CorpusFile file in CorpusFile.Wrong.Concat(CorpusFile.Right))
        {
            ImmutableArray<Diagnostic> reported = await MisuseSample.ReportAsync(file.Compile(out _));
            results.Add((file, [.. reported.Select(d => (d.Location.GetLineSpan().StartLinePosition.Line + 1, d.Id)).Distinct()]));
        }

        return [.. results];
    }

    private static string Report(ImmutableArray<(CorpusFile File, ImmutableArray<(int Line, string Id)> Reported)> results)
    {
        (CorpusFile File, int Line, string Id)[] expected = [.. results.SelectMany(r => r.File.Expected.Select(e => (r.File, e.Line, e.Id)))];
        HashSet<(CorpusFile File, int Line, string Id)> reported = [.. results.SelectMany(r => r.Reported.Select(e => (r.File, e.Line, e.Id)))];
        int found = expected.Count(reported.Contains);
        StringBuilder report = new();
        report.Append(CultureInfo.InvariantCulture, $"# The corpus\n\n{CorpusFile.Wrong.Length} wrong and {CorpusFile.Right.Length} right programs, {expected.Length} marked mistakes.\n\n");
        report.Append(CultureInfo.InvariantCulture, $"Precision {Percent(found, reported.Count)} ({found} of {reported.Count} reports are marked), recall {Percent(found, expected.Length)} ({found} of {expected.Length} mistakes are reported).\n\n");
        report.Append("| Rule | Marked | Reported | Missed in |\n|---|---|---|---|\n");
        foreach (IGrouping<string, (CorpusFile File, int Line, string Id)> rule in expected.GroupBy(e => e.Id).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            string missed = string.Join(", ", rule.Where(e => !reported.Contains(e)).Select(e => $"{Path.GetFileNameWithoutExtension(e.File.Name)}:{e.Line}"));
            report.Append(CultureInfo.InvariantCulture, $"| {rule.Key} | {rule.Count()} | {rule.Count(reported.Contains)} | {missed} |\n");
        }

        string[] unmarked = [.. MisuseDescriptors.All.Select(d => d.Id).Except(expected.Select(e => e.Id)).Order(StringComparer.Ordinal)];
        report.Append(CultureInfo.InvariantCulture, $"\nRules without a mark: {(unmarked.Length == 0 ? "none" : string.Join(", ", unmarked))}.\n");
        return report.ToString();
    }

    private static string Percent(int part, int whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
