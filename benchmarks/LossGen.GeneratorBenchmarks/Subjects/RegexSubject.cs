// The regex generator of the SDK that built this program, over patterns of the kinds that projects have.
using Microsoft.CodeAnalysis;

namespace LossGen.GeneratorBenchmarks.Subjects;

internal sealed class RegexSubject : Subject
{
    private static readonly string[] Patterns =
    [
        @"^[a-z]+-(\d{1,4})#$",
        @"(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T#",
        @"\b(?:get|put|post|delete)#\b",
        @"^\s*(?<key>[^=#]+?)\s*=\s*(?<value>.*)$",
        @"[\w.+-]+@[\w-]+\.[\w.-]+#",
        @"^(?:\d{1,3}\.){3}\d{1,3}:#",
        @"<(?<tag>[a-z][a-z0-9]*)#[^>]*>.*?</\k<tag>>",
        @"\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,#}",
        @"^#[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?$",
        @"(?:error|warning)\s+(?<id>[A-Z]{2}#\d+):\s(?<text>.+)",
    ];

    public override string Name => "regex generator";

    public override string Usings => "using System.Text.RegularExpressions;\n";

    public override IReadOnlyList<ISourceGenerator> Generators() =>
        Load("System.Text.RegularExpressions.Generator.dll", "System.Text.RegularExpressions.Generator.RegexGenerator");

    public override string Declaration(int number)
    {
        // Its number makes a pattern different from the others of its kind.
        string pattern = Patterns[number % Patterns.Length].Replace("#", Text(number + 1), StringComparison.Ordinal);
        string options = (number % 3) switch { 0 => "", 1 => ", RegexOptions.IgnoreCase", _ => ", RegexOptions.CultureInvariant" };
        return $"[GeneratedRegex(@\"{pattern}\"{options})]\npublic static partial Regex Pattern{Text(number)}();";
    }
}
