// What a person wrote about a loss, in Notes/NAME.md: a head of "key: value" lines (source, plot, …), a line
// "---", and text for the page. Everything has a default, so that a new loss has a page before it has a note.
namespace LossGen.Docs;

internal sealed class Note
{
    private static readonly string[] Keys = ["source", "plot", "data", "series", "loss", "gradient", "formula", "derivative", "mean", "shapes", "constants", "options", "benchmark"];

    private readonly Dictionary<string, string> head = [];

    private Note(string text)
    {
        int heading = text.StartsWith("## ", StringComparison.Ordinal) ? 0 : text.IndexOf("\n## ", StringComparison.Ordinal);
        Introduction = text[..Math.Max(heading, 0)].Trim();
        Body = text[Math.Max(heading, 0)..].Trim();
    }

    /// <summary>What stands before the first heading: it explains the formula.</summary>
    public string Introduction { get; }

    /// <summary>Markdown for the page, behind the tables.</summary>
    public string Body { get; }

    /// <summary>The value of a key of the head; null where it isn't there.</summary>
    public string? this[string key] => head.GetValueOrDefault(key);

    public static Note Parse(string? text)
    {
        if (text is null)
        {
            return new Note("");
        }

        string[] lines = text.Split('\n');
        int end = Array.IndexOf(lines, "---");
        Note note = new(string.Join('\n', lines[(end + 1)..]).Trim());
        foreach (string line in lines.Take(Math.Max(end, 0)).Where(line => line.Length > 0))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !Keys.Contains(line[..colon]))
            {
                throw new FormatException("A note's head has no key in the line: " + line);
            }

            note.head.Add(line[..colon], line[(colon + 1)..].Trim());
        }

        return note;
    }

    /// <summary>The assignments "name = text; name = text" of a key.</summary>
    public IEnumerable<(string Name, string Text)> Assignments(string key) => Assignments(this[key] ?? "", ';');

    /// <summary>Assignments "name = text", separated.</summary>
    public static IEnumerable<(string Name, string Text)> Assignments(string text, char separator) =>
        text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries))
            .Select(pair => pair.Length == 2 ? (pair[0], pair[1]) : throw new FormatException("No assignment: " + pair[0]));
}
