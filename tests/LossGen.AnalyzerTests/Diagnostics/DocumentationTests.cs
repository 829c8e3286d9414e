// The pages under docs/diagnostics: one per rule and no more, with samples that do what the page says.
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using LossGen.AnalyzerTests.Misuse;
using LossGen.Declarations;
using LossGen.Diagnostics;
using LossGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.AnalyzerTests.Diagnostics;

public sealed partial class DocumentationTests
{
    private static readonly string Folder = Repository.PathOf("docs", "diagnostics");

    private static readonly ImmutableArray<DiagnosticDescriptor> All = [.. Descriptors.All, .. MisuseDescriptors.All];

    public static TheoryData<string> Rules { get; } = [.. Descriptors.Declaration.Select(d => d.Id)];

    public static TheoryData<string> MisuseRules { get; } = [.. MisuseDescriptors.All.Select(d => d.Id)];

    [Fact]
    public void There_is_a_page_for_every_rule_and_a_rule_for_every_page() => Assert.Equal(
        All.Select(d => d.Id + ".md").Append("README.md").Order(StringComparer.Ordinal),
        Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_number_has_a_rule() => Assert.Equal(
        typeof(DiagnosticIds).GetFields().Concat(typeof(MisuseIds).GetFields()).Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        All.Select(d => d.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_names_every_page_with_its_title()
    {
        string index = File.ReadAllText(Path.Combine(Folder, "README.md"));

        Assert.All(All, d => Assert.Contains($"| [{d.Id}]({d.Id}.md) | {d.Title.ToString(CultureInfo.InvariantCulture)} |", index, StringComparison.Ordinal));
    }

    [Fact]
    public void The_index_says_which_rules_have_fixes()
    {
        string index = File.ReadAllText(Path.Combine(Folder, "README.md"));
        string[] documented = [.. FixableRow().Matches(index).Select(m => m.Groups[1].Value)];
        string[] fixable = [.. CodeFixes.CodeFixCatalogueTests.FixableIds.Order(StringComparer.Ordinal)];

        Assert.Equal(fixable, documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_links_to_its_page_and_is_described()
    {
        Assert.All(All, d =>
        {
            Assert.Equal($"https://github.com/lossgen/lossgen/blob/main/docs/diagnostics/{d.Id}.md", d.HelpLinkUri);
            Assert.EndsWith(".", d.Description.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Assert.False(d.MessageFormat.ToString(CultureInfo.InvariantCulture).EndsWith('.'), d.Id);
            Assert.False(d.Title.ToString(CultureInfo.InvariantCulture).EndsWith('.'), d.Id);
            Assert.True(d.DefaultSeverity == DiagnosticSeverity.Error || d.Category == Descriptors.UseCategory, d.Id);
        });
    }

    [Fact]
    public void The_release_files_name_every_rule_once()
    {
        string released = File.ReadAllText(Repository.PathOf("src", "LossGen", "AnalyzerReleases.Shipped.md"))
            + File.ReadAllText(Repository.PathOf("src", "LossGen", "AnalyzerReleases.Unshipped.md"));

        Assert.All(All, d => Assert.Single(Regex.Matches(released, $@"^{d.Id} \| {Regex.Escape(d.Category)} \| {(d.IsEnabledByDefault ? d.DefaultSeverity : "Disabled")} \| \[{Regex.Escape(d.Title.ToString(CultureInfo.InvariantCulture))}\]\({Regex.Escape(d.HelpLinkUri)}\)$", RegexOptions.Multiline)));
    }

    [Theory]
    [MemberData(nameof(MisuseRules))]
    public async Task A_wrong_use_breaks_this_rule_only(string id)
    {
        ImmutableArray<Diagnostic> reported = await MisuseSample.ReportAsync(await UseOf(id, "Wrong"));

        Assert.Equal([id], reported.Select(d => d.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(MisuseRules))]
    public async Task A_right_use_breaks_no_rule(string id) => Assert.Empty(await MisuseSample.ReportAsync(await UseOf(id, "Right")));

    [Theory]
    [MemberData(nameof(MisuseRules))]
    public void A_page_on_misuse_says_where_it_was_met(string id) => Assert.Matches(@"## Background\n\n[^#]*\]\(https://", Page(id));

    [Theory]
    [MemberData(nameof(Rules))]
    [MemberData(nameof(MisuseRules))]
    public void A_page_has_all_its_parts(string id)
    {
        string page = Page(id);

        Assert.StartsWith($"# {id}: {All.Single(d => d.Id == id).Title.ToString(CultureInfo.InvariantCulture)}\n", page, StringComparison.Ordinal);
        Assert.All(["## Why", "## Wrong", "## Right", "## How to suppress", $"#pragma warning disable {id}", $"dotnet_diagnostic.{id}.severity = none"], part => Assert.Contains(part, page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_wrong_sample_breaks_this_rule_only(string id)
    {
        (string source, LanguageVersion language) = SampleOf(id, "Wrong");
        ImmutableArray<Diagnostic> reported = await Marked.ReportAsync(Sample.Compile(source, language));

        Assert.Equal([id], reported.Select(d => d.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_right_sample_breaks_none_and_compiles(string id)
    {
        (string source, LanguageVersion language) = SampleOf(id, "Right");
        CSharpCompilation compilation = Sample.Compile(source, language);
        IReadOnlyList<ParseResult> results = Sample.ParseAll(compilation);

        Assert.Empty(await Marked.ReportAsync(compilation));
        Assert.NotEmpty(results);
        Assert.Empty(compilation
            .AddSyntaxTrees(results.Select(r => Sample.Implement(r.Declaration!, compilation.LanguageVersion)))
            .GetDiagnostics()
            .Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    /// <summary>A page's sample of a use, compiled with its generated bodies.</summary>
    private static async Task<CSharpCompilation> UseOf(string id, string heading)
    {
        CSharpCompilation compilation = MisuseSample.Compile(SampleOf(id, heading).Source);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await Marked.ReportAsync(compilation));
        return compilation;
    }

    private static string Page(string id) => File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");

    private static (string Source, LanguageVersion Language) SampleOf(string id, string heading)
    {
        Match match = Regex.Match(Page(id), $@"## {heading}\n\n(?:<!-- C# (\d+) -->\n)?```csharp\n(.*?)\n```", RegexOptions.Singleline);
        Assert.True(match.Success, id + " has no sample under " + heading);
        Assert.True(LanguageVersionFacts.TryParse(match.Groups[1].Success ? match.Groups[1].Value : "12", out LanguageVersion language));
        return (match.Groups[2].Value, language);
    }

    [GeneratedRegex(@"^\| \[(LG\d{4})\]\(.*\| yes \|$", RegexOptions.Multiline)]
    private static partial Regex FixableRow();
}
