// What an option does, in the words of the attribute's own documentation: its property's summary.
using System.Text.RegularExpressions;
using LossGen.Losses;

namespace LossGen.Docs.Pages;

/// <param name="attribute">The source text of the loss's attribute; null where it has none.</param>
internal sealed partial class OptionTexts(string? attribute)
{
    public string Of(LossOption option) => option.Kind switch
    {
        OptionKind.ElementWeights => "A factor for each loss; a shorter span repeats from the right, like a last axis.",
        OptionKind.ClassWeights => "A factor for each class.",
        _ => Of(option.PropertyName),
    };

    /// <summary>What the attribute says of a property; nothing where there is none of that name.</summary>
    public string Of(string propertyName)
    {
        Match match = Property().Matches(attribute ?? "").FirstOrDefault(property => property.Groups["name"].Value == propertyName) ?? Match.Empty;
        return match.Success ? Plain(match.Groups["summary"].Value) : "";
    }

    // <see cref="Classes"/> and the like become code; the text is one line of a table.
    private static string Plain(string summary)
    {
        string text = Reference().Replace(Comment().Replace(summary, " "), match => "`" + match.Groups["name"].Value + "`");
        text = Default().Replace(Tag().Replace(text, ""), ".");
        return text.Replace("|", "\\|", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"<summary>(?<summary>(?:(?!</summary>).)*)</summary>(?:(?!<summary>|public).)*public (?<type>[\w?]+) (?<name>\w+) \{ get; set; \}", RegexOptions.Singleline)]
    private static partial Regex Property();

    [GeneratedRegex(@"<(?:see cref|see langword|paramref name|c)=""(?<name>[^""]+)""\s*/>|<c>(?<name>[^<]+)</c>")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\s*\n\s*///\s*")]
    private static partial Regex Comment();

    // Defaults have a column of their own.
    [GeneratedRegex(@"; (?:[^;]* unless set|0 when [^;]* gives it)\.")]
    private static partial Regex Default();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
