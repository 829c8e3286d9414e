// What a plot shows: which value varies, over which range, and at which data and options. Taken from the loss's
// note where that says it, else from what the catalogue says of the data.
using System.Globalization;
using LossGen.Losses;

namespace LossGen.Docs.Plots;

/// <param name="Varied">The data parameter of which one value varies.</param>
/// <param name="Index">The place of that value.</param>
/// <param name="Bound">Data and options that are the same for all curves.</param>
/// <param name="Series">The curves.</param>
internal sealed record PlotSpec(
    DataParameter Varied, int Index, double From, double To, IReadOnlyDictionary<string, double[]> Bound, IReadOnlyList<PlotSeries> Series)
{
    private const int UsualRow = 3;

    /// <summary>The range of losses shown; null for all.</summary>
    public (double From, double To)? LossRange { get; init; }

    /// <summary>The range of gradients shown; null for all.</summary>
    public (double From, double To)? GradientRange { get; init; }

    /// <summary>The varied value as a reader would write it.</summary>
    public string VariedName(LossDefinition loss) =>
        loss.Shape == LossShape.Elementwise ? Varied.Name : Varied.Name + "[" + Index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>Whether a declaration for the plot takes the option as a parameter.</summary>
    public bool Binds(string name) => Bound.ContainsKey(name) || Series.Any(series => series.Bound.ContainsKey(name));

    public static PlotSpec Of(LossDefinition loss, Note note)
    {
        Dictionary<string, double[]> bound = Bindings(note.Assignments("data"));
        DataParameter varied = loss.Data.First(data => data.HasGradient);
        int index = 0;
        (double from, double to) = PlotDefaults.Range(varied.Domain);
        if (note["plot"] is { } plot)
        {
            string[] words = plot.Split(' ');
            string[] place = words[0].Split('[', ']');
            varied = loss.Data.First(data => data.Name == place[0]);
            index = place.Length > 1 ? int.Parse(place[1], CultureInfo.InvariantCulture) : 0;
            (from, to) = Interval(string.Join(' ', words[2..]));
        }

        AddDefaults(loss, varied, bound);
        PlotSeries[] series = SeriesOf(loss, note["series"]);
        foreach (LossOption option in loss.Options.Where(option => !bound.ContainsKey(option.Name) && series.Any(one => one.Bound.ContainsKey(option.Name))))
        {
            bound[option.Name] = [option.Default ?? 1];
        }

        return new PlotSpec(varied, index, from, to, bound, series)
        {
            LossRange = note["loss"] is { } losses ? Interval(losses) : null,
            GradientRange = note["gradient"] is { } gradients ? Interval(gradients) : null,
        };
    }

    private static void AddDefaults(LossDefinition loss, DataParameter varied, Dictionary<string, double[]> bound)
    {
        int length = loss.Shape == LossShape.Elementwise ? 1
            : bound.TryGetValue(varied.Name, out double[]? row) ? row.Length
            : loss.FixedRowLength ?? UsualRow;
        foreach (DataParameter data in loss.Data.Where(data => !bound.ContainsKey(data.Name)))
        {
            bound[data.Name] = [.. Enumerable.Repeat(PlotDefaults.Value(data.Domain), data.Kind == DataKind.Values ? length : 1)];
        }

        if (loss.Shape != LossShape.Elementwise && loss.RowLength is { } option && !bound.ContainsKey(option.Name))
        {
            bound[option.Name] = [length];
        }
    }

    private static PlotSeries[] SeriesOf(LossDefinition loss, string? text)
    {
        if (text is not null)
        {
            return [.. text.Split('|', StringSplitOptions.TrimEntries).Select(part => new PlotSeries(part, Bindings(Note.Assignments(part, ','))))];
        }

        LossOption? shown = loss.Options.FirstOrDefault(option => option.Kind == OptionKind.Number && option.Name != "eps" && option.Default is not null && !option.Examples.IsEmpty);
        return shown is null
            ? [new PlotSeries("", new Dictionary<string, double[]>())]
            : [.. shown.Examples.Prepend(shown.Default!.Value).Distinct().Take(3).Select(value => new PlotSeries(
                $"{shown.Name} = {Numbers.Text(value)}", new Dictionary<string, double[]> { [shown.Name] = [value] }))];
    }

    private static Dictionary<string, double[]> Bindings(IEnumerable<(string Name, string Text)> assignments) =>
        assignments.ToDictionary(
            assignment => assignment.Name,
            assignment => assignment.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Numbers.Parse).ToArray());

    private static (double From, double To) Interval(string text)
    {
        string[] ends = text.Split(" to ");
        return (Numbers.Parse(ends[0]), Numbers.Parse(ends[1]));
    }
}
