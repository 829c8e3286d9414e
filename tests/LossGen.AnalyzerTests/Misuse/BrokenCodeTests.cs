// Code as it is while somebody types: the corpus and the pages' samples, cut off in the middle, or with a token
// missing. The analyzers may report what they like, but never throw. A sample of the tokens runs with the tests;
// LOSSGEN_EVERY_TOKEN=1 takes all of them.
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LossGen.Analysis;
using LossGen.AnalyzerTests.Misuse.Corpus;
using LossGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.AnalyzerTests.Misuse;

public sealed partial class BrokenCodeTests
{
    /// <summary>How many tokens of each program are broken, each in one of three ways.</summary>
    private const int Sampled = 2;

    private static ImmutableArray<(string Name, string Text)> Programs { get; } =
    [
        .. CorpusFile.Wrong.Concat(CorpusFile.Right).Select(file => (file.Name, file.Text)),
        .. Directory.GetFiles(Repository.PathOf("docs", "diagnostics"), "LG1*.md").Order(StringComparer.Ordinal)
            .SelectMany(path => CSharpBlock().Matches(File.ReadAllText(path)).Select(match => (Path.GetFileName(path), match.Groups[1].Value))),
    ];

    [Fact]
    public async Task Nothing_throws_on_code_that_is_being_typed()
    {
        bool isEvery = Environment.GetEnvironmentVariable("LOSSGEN_EVERY_TOKEN") == "1";
        ConcurrentQueue<string> thrown = [];
        int broken = 0;
        for (int program = 0; program < Programs.Length; program++)
        {
            (string name, string text) = Programs[program];
            SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens()];
            int step = isEvery ? 1 : Math.Max(1, tokens.Length / Sampled);
            for (int i = program % step; i < tokens.Length; i += step)
            {
                broken++;
                await AnalyzeAsync(Break(text, tokens[i], (program + i) % 3), (exception, analyzer) =>
                    thrown.Enqueue($"{name}, token {i} ('{tokens[i].Text}'), {analyzer.GetType().Name}: {exception}"));
            }
        }

        Assert.Empty(thrown);
        Assert.True(broken > Programs.Length);
    }

    [Theory]
    [InlineData("static class C { static void M() { Losses.(); } }")]
    [InlineData("static partial class Losses { [MSELoss] static partial float Mse(ReadOnlySpan<float> p, ReadOnlySpan<float> t); static void M(float[] x) { Mse(x); Mse(); Mse(x, x, x, x); Mse(t: x); Mse(x, ; } }")]
    [InlineData("static partial class Losses { [MSELoss(] static partial float Mse(ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> pGradient); static void M(float[] x) => Mse(x, x, new float[]) / ; }")]
    [InlineData("static partial class Losses { [CrossEntropyLoss(Classes = )] static partial float Ce(ReadOnlySpan<float> l, ReadOnlySpan<int> t, ReadOnlySpan<float> weight); static float M(float[] x) => Ce(x, [1], ) * (1f / x.); }")]
    [InlineData("static partial class Losses { [InfoNCELoss(Dimensions = 4)] static partial float N(ReadOnlySpan<float> q, ReadOnlySpan<float> k, Span<float> scratch); static float M(float[] x) { x[] *= temperature; return N(x, x, ); } }")]
    [InlineData("static float loss = MathF.Log(MathF.Exp() + ); float l = -Math.Log(p + 1e-8); loss /= ; foreach (var x in ) { loss += Mse(, }")]
    public async Task Nothing_throws_on_what_has_no_sense(string source)
    {
        List<string> thrown = [];
        await AnalyzeAsync(MisuseSample.Usings + source, (exception, _) => thrown.Add(exception.ToString()));

        Assert.Empty(thrown);
    }

    private static string Break(string text, SyntaxToken token, int way) => way switch
    {
        0 => text[..token.SpanStart],
        1 => text.Remove(token.SpanStart, token.Span.Length),
        _ => text.Remove(token.SpanStart, Math.Max(text.IndexOf('\n', token.SpanStart), token.Span.End) - token.SpanStart),
    };

    private static async Task AnalyzeAsync(string source, Action<Exception, DiagnosticAnalyzer> onThrown)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. MisuseSample.Analyzers, new DeclarationAnalyzer()];
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), (exception, analyzer, _) => onThrown(exception, analyzer), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        CSharpCompilation compilation = MisuseSample.Compile(source);
        ImmutableDictionary<string, ReportDiagnostic> enabled = analyzers.SelectMany(a => a.SupportedDiagnostics).DistinctBy(d => d.Id).ToImmutableDictionary(d => d.Id, _ => ReportDiagnostic.Warn);
        await compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(enabled)).WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync();
    }

    [GeneratedRegex("```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
