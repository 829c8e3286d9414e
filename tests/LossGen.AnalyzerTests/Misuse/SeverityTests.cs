// Users can silence, raise and switch on every rule about use, and the page that tells them how is right.
// LOSSGEN_ACCEPT=1 writes the list of rules into the page's sample.
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LossGen.Diagnostics;
using LossGen.Testing;
using Microsoft.CodeAnalysis;

namespace LossGen.AnalyzerTests.Misuse;

public sealed partial class SeverityTests
{
    private const string Category = "dotnet_analyzer_diagnostic.category-LossGen.Use.severity";

    /// <summary>A warning, a suggestion, one that is off by default, and one at a call.</summary>
    private const string Source = MisuseSample.Usings + """
        static partial class Losses
        {
            [KLDivLoss]
            public static partial float Divergence(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient);

            [CrossEntropyLoss(Classes = 9, LabelSmoothing = 0.9)]
            public static partial float Smooth(ReadOnlySpan<float> x, ReadOnlySpan<int> y, Span<float> xGradient);

            [SigmoidFocalLoss(Alpha = 0.7)]
            public static partial float Focal(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> weight, Span<float> xGradient);

            public static float Step(float[] x, float[] y, float[] weight, float[] gradient)
            {
                var p = new float[x.Length];
                TensorPrimitives.Sigmoid(x, p);
                return Focal(p, y, weight, gradient);
            }
        }
        """;

    private static readonly string Path = Repository.PathOf("docs", "diagnostics", "README.md");

    [Fact]
    public async Task Without_a_configuration_rules_have_their_own_severities() =>
        Assert.Equal(["LG1027 Warning", "LG1012 Info", "LG1005 Warning"], await ReportAsync(""));

    [Fact]
    public async Task The_sample_changes_nothing() =>
        Assert.Equal(["LG1027 Warning", "LG1012 Info", "LG1005 Warning"], Shown(await new EditorConfig(Sample()).ReportAsync(Source)));

    [Theory]
    [InlineData("LG1027", "none", "LG1012 Info", "LG1005 Warning")]
    [InlineData("LG1005", "none", "LG1027 Warning", "LG1012 Info")]
    [InlineData("LG1012", "none", "LG1027 Warning", "LG1005 Warning")]
    [InlineData("LG1027", "error", "LG1027 Error", "LG1012 Info", "LG1005 Warning")]
    [InlineData("LG1005", "suggestion", "LG1027 Warning", "LG1012 Info", "LG1005 Info")]
    [InlineData("LG1012", "warning", "LG1027 Warning", "LG1012 Warning", "LG1005 Warning")]
    [InlineData("LG1047", "suggestion", "LG1027 Warning", "LG1012 Info", "LG1047 Info", "LG1005 Warning")]
    [InlineData("LG1047", "error", "LG1027 Warning", "LG1012 Info", "LG1047 Error", "LG1005 Warning")]
    public async Task A_line_of_its_own_configures_a_rule(string id, string severity, params string[] reported) =>
        Assert.Equal(reported, await ReportAsync($"dotnet_diagnostic.{id}.severity = {severity}"));

    [Theory]
    [InlineData("none")]
    [InlineData("error", "LG1027 Error", "LG1012 Error", "LG1005 Error")]
    [InlineData("suggestion", "LG1027 Info", "LG1012 Info", "LG1005 Info")]
    public async Task One_line_configures_the_category_but_switches_nothing_on(string severity, params string[] reported) =>
        Assert.Equal(reported, await ReportAsync($"{Category} = {severity}"));

    [Fact]
    public async Task A_line_of_its_own_wins_over_the_category() => Assert.Equal(
        ["LG1027 Warning", "LG1047 Info"],
        await ReportAsync($"{Category} = none\ndotnet_diagnostic.LG1027.severity = warning\ndotnet_diagnostic.LG1047.severity = suggestion"));

    [Fact]
    public async Task Rules_on_declarations_do_not_belong_to_the_category()
    {
        ImmutableArray<Diagnostic> reported = await new EditorConfig($"root = true\n[*.cs]\n{Category} = none\n").ReportAsync(
            MisuseSample.Usings + "static partial class C { [KLDivLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> z); }");

        Assert.Equal("LG0012", Assert.Single(reported).Id);
    }

    [Theory]
    [InlineData("LG1027", "[KLDivLoss]", "[KLDivLoss]")]
    [InlineData("LG1012", "[CrossEntropyLoss(", "[CrossEntropyLoss(Classes = 9, LabelSmoothing = 0.9)]")]
    [InlineData("LG1005", "return Focal", "return Focal(p, y, weight, gradient);")]
    public async Task A_pragma_silences_a_rule(string id, string start, string line)
    {
        string silenced = Source.Replace(line, $"\n#pragma warning disable {id}\n{line}\n#pragma warning restore {id}\n", StringComparison.Ordinal);

        Assert.Contains(start, silenced, StringComparison.Ordinal);
        Assert.DoesNotContain(await MisuseSample.ReportAsync(MisuseSample.Compile(silenced)), d => d.Id == id);
        Assert.Equal(3, (await MisuseSample.ReportAsync(MisuseSample.Compile(silenced))).Length);
    }

    [Theory]
    [InlineData("LG1027", "[KLDivLoss]")]
    [InlineData("LG1012", "[CrossEntropyLoss(")]
    [InlineData("LG1005", "public static float Step")]
    public async Task An_attribute_silences_a_rule(string id, string member)
    {
        string silenced = Source.Replace(member, $"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"LossGen.Use\", \"{id}\")] {member}", StringComparison.Ordinal);

        Assert.DoesNotContain(await MisuseSample.ReportAsync(MisuseSample.Compile(silenced)), d => d.Id == id);
    }

    [Fact]
    public void The_sample_lists_every_rule_at_its_own_severity()
    {
        string page = File.ReadAllText(Path).ReplaceLineEndings("\n");
        string expected = "# .editorconfig\nroot = true\n\n[*.cs]\n"
            + string.Concat(MisuseDescriptors.All.Select(d => $"# {d.Title}\ndotnet_diagnostic.{d.Id}.severity = {SeverityOf(d)}\n"));
        if (Environment.GetEnvironmentVariable("LOSSGEN_ACCEPT") == "1")
        {
            File.WriteAllText(Path, page.Replace(Sample(), expected, StringComparison.Ordinal));
        }

        Assert.Equal(expected, Sample());
    }

    [Fact]
    public void The_compiler_understands_the_sample()
    {
        ImmutableDictionary<string, ReportDiagnostic> severities = new EditorConfig(Sample()).Severities;

        Assert.Equal(MisuseDescriptors.All.Length, severities.Count);
        Assert.All(MisuseDescriptors.All, d => Assert.Equal(
            !d.IsEnabledByDefault ? ReportDiagnostic.Suppress
                : d.DefaultSeverity == DiagnosticSeverity.Error ? ReportDiagnostic.Error
                : d.DefaultSeverity == DiagnosticSeverity.Info ? ReportDiagnostic.Info : ReportDiagnostic.Warn,
            severities[d.Id]));
    }

    [Fact]
    public void The_page_names_the_category() => Assert.Contains(Category + " = error", File.ReadAllText(Path), StringComparison.Ordinal);

    private static string SeverityOf(DiagnosticDescriptor rule) =>
        !rule.IsEnabledByDefault ? "none"
        : rule.DefaultSeverity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Info => "suggestion", _ => "warning" };

    private static async Task<string[]> ReportAsync(string lines) =>
        Shown(await new EditorConfig($"root = true\n[*.cs]\n{lines}\n").ReportAsync(Source));

    private static string[] Shown(ImmutableArray<Diagnostic> reported) => [.. reported.Select(d => $"{d.Id} {d.Severity}")];

    /// <summary>The configuration that the page shows.</summary>
    private static string Sample() => Block().Match(File.ReadAllText(Path).ReplaceLineEndings("\n")).Groups[1].Value;

    [GeneratedRegex(@"```ini\n(# \.editorconfig\nroot = true\n.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
