// The committed page docs/accuracy.md fits the catalogue: a row for each loss, a column for each element type, an
// error wherever there is something to compare, and none beyond the tests' tolerance. What the numbers are, it leaves
// to those who write the page.
using System.Globalization;
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.NumericTests.Accuracy;

public sealed class AccuracyTests
{
    private static readonly string Page = File.ReadAllText(AccuracyPage.Path).ReplaceLineEndings("\n");

    public static TheoryData<string> Losses => [.. LossCatalogue.All.Select(loss => loss.Name)];

    [Fact]
    public void The_page_says_what_its_writer_writes() => Assert.All(
        (string[])[AccuracyPage.Opening, AccuracyPage.AgainstReference, AccuracyPage.AgainstRecorded, Head(AccuracyPage.ReferenceColumns), Head(AccuracyPage.RecordedColumns)],
        text => Assert.Contains(text.ReplaceLineEndings("\n") + "\n", Page, StringComparison.Ordinal));

    [Fact]
    public void The_page_has_two_rows_for_each_loss() => Assert.Equal(
        LossCatalogue.All.Concat(LossCatalogue.All).Select(AccuracyPage.Link),
        Page.Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal)).Select(line => Cells(line)[0]));

    [Theory]
    [MemberData(nameof(Losses))]
    public void Rows_hold_what_the_catalogue_says_and_errors_within_the_tolerance(string name)
    {
        LossDefinition loss = LossCatalogue.Find(name);
        string[][] rows = [.. Page.Split('\n').Where(line => line.StartsWith($"| {AccuracyPage.Link(loss)} ", StringComparison.Ordinal)).Select(Cells)];
        Assert.Equal(2, rows.Length);
        Assert.Equal(AccuracyPage.Known(loss), rows[0][..4]);
        Assert.Equal(AccuracyPage.ReferenceColumns.Count(), rows[0].Length);
        Assert.Equal(AccuracyPage.RecordedColumns.Count(), rows[1].Length);
        bool[] known = [true, loss.Data.Any(data => data.HasGradient), loss.Data.Any(data => data.HasHessian)];
        Assert.All(rows[0][4..^1], cell => Assert.Equal(known, Errors(cell).Select(error => error is not null)));
        Assert.All(rows[1][1..^1], cell => Assert.Equal(known[..2], Errors(cell).Select(error => error is not null).Take(2)));
        Assert.All(rows, row => Assert.InRange(Number(row[^1]), 0, 1));
    }

    [Fact]
    public void Readers_are_led_to_the_page() => Assert.All(
        (string[][])[["README.md"], ["docs", "semantics.md"]],
        file => Assert.Contains("accuracy.md)", File.ReadAllText(Repository.PathOf(file)), StringComparison.Ordinal));

    private static string Head(IEnumerable<string> columns) => AccuracyPage.Row(columns);

    private static string[] Cells(string row) => row[2..^2].Split(" | ");

    private static double?[] Errors(string cell) =>
        [.. cell.Split(AccuracyPage.Between).Select(error => error == AccuracyPage.Nothing ? (double?)null : Number(error))];

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
