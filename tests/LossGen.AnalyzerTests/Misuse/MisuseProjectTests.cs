// samples/Misuse holds the wrong half of every rule's page, in a namespace of its own, and a configuration that
// shows all rules as warnings. LOSSGEN_ACCEPT=1 writes both.
using System.Text.RegularExpressions;
using LossGen.Diagnostics;
using LossGen.Testing;

namespace LossGen.AnalyzerTests.Misuse;

public sealed partial class MisuseProjectTests
{
    private static readonly string Folder = Repository.PathOf("samples", "Misuse");

    public static TheoryData<string> Rules { get; } = [.. MisuseDescriptors.All.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_has_its_mistake(string id) => Check(id + ".cs", MistakeOf(id));

    [Fact]
    public void The_configuration_shows_every_rule() => Check(
        ".editorconfig",
        "# Shows every rule about the use of losses as a warning.\nroot = true\n\n[*.cs]\n"
            + string.Concat(MisuseDescriptors.All.Select(d => $"dotnet_diagnostic.{d.Id}.severity = warning\n")));

    [Fact]
    public void There_is_no_other_file() => Assert.Equal(
        MisuseDescriptors.All.Select(d => d.Id + ".cs").Order(StringComparer.Ordinal),
        Directory.GetFiles(Folder, "*.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static void Check(string file, string expected)
    {
        string path = Path.Combine(Folder, file);
        if (Environment.GetEnvironmentVariable("LOSSGEN_ACCEPT") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.True(File.Exists(path), $"{path} is missing; LOSSGEN_ACCEPT=1 writes it.");
        Assert.Equal(expected, File.ReadAllText(path));
    }

    private static string MistakeOf(string id)
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "diagnostics", id + ".md")).ReplaceLineEndings("\n");
        string source = Wrong().Match(page).Groups[1].Value;
        Match usings = Usings().Match(source);
        return "// " + Title().Match(page).Groups[1].Value + "\n" + usings.Value + "\nnamespace Misuse." + id + ";\n\n" + source[usings.Length..].TrimStart('\n') + "\n";
    }

    [GeneratedRegex(@"## Wrong\n\n```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Wrong();

    [GeneratedRegex(@"\A(?:using [^\n]*\n)*")]
    private static partial Regex Usings();

    [GeneratedRegex(@"\A# (LG[^\n]*)")]
    private static partial Regex Title();
}
