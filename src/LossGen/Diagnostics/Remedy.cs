// What would mend a diagnostic, as edits of text at the diagnostic's own locations. The analyzer, which has seen
// the whole method, writes it into the diagnostic's properties; the code fixes, which compile this file in, read it.
using System.Collections.Immutable;
using System.Globalization;

namespace LossGen.Diagnostics;

internal sealed class Remedy
{
    /// <summary>The number of remedies that a diagnostic can offer.</summary>
    public const int Most = 2;

    private const char Field = '\u001f';
    private const char Record = '\u001e';

    public Remedy(string title, ImmutableArray<(int Location, string Text)> edits)
    {
        Title = title;
        Edits = edits;
    }

    /// <summary>What an editor offers to do.</summary>
    public string Title { get; }

    /// <summary>New texts: for the diagnostic's location (−1), or one of its additional locations.</summary>
    public ImmutableArray<(int Location, string Text)> Edits { get; }

    /// <summary>The key of the n-th remedy among a diagnostic's properties.</summary>
    public static string Key(int number) => "Remedy" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The remedy as the value of a property.</summary>
    public override string ToString() => string.Join(
        Record.ToString(),
        new[] { Title }.Concat(Edits.Select(static edit => edit.Location.ToString(CultureInfo.InvariantCulture) + Field + edit.Text)));

    /// <summary>The n-th remedy of a diagnostic's properties; null where there is none.</summary>
    public static Remedy? Read(ImmutableDictionary<string, string?> properties, int number)
    {
        if (!properties.TryGetValue(Key(number), out string? text) || text is null)
        {
            return null;
        }

        string[] records = text.Split(Record);
        ImmutableArray<(int Location, string Text)>.Builder edits = ImmutableArray.CreateBuilder<(int Location, string Text)>();
        foreach (string record in records.Skip(1))
        {
            int at = record.IndexOf(Field);
            if (at < 0 || !int.TryParse(record.Substring(0, at), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int location))
            {
                return null;
            }

            edits.Add((location, record.Substring(at + 1)));
        }

        return new Remedy(records[0], edits.ToImmutable());
    }
}
