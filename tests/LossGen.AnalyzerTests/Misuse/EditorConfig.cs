// An .editorconfig over a compilation, as the compiler applies it: severities of rules by file, and the options that
// analyzers and the bulk switches read. Used by the tests of severities.
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using LossGen.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.AnalyzerTests.Misuse;

internal sealed class EditorConfig : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet set;

    public EditorConfig(string text) =>
        set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(text, "/project/.editorconfig")));

    public override AnalyzerConfigOptions GlobalOptions => new Options(ImmutableDictionary<string, string>.Empty);

    /// <summary>The severities that the file gives to rules in a source file of its folder.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities => set.GetOptionsForSourcePath("/project/Sample.cs").TreeOptions;

    /// <summary>What all analyzers report of the sources, configured by this file only.</summary>
    public async Task<ImmutableArray<Diagnostic>> ReportAsync(string source)
    {
        CSharpCompilation compilation = MisuseSample.Compile(source);
        SyntaxTree tree = compilation.SyntaxTrees.First();
        compilation = compilation.ReplaceSyntaxTree(tree, tree.WithFilePath("/project/Sample.cs"));
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new TreeOptions(set)));
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new DeclarationAnalyzer(), .. MisuseSample.Analyzers];
        ImmutableArray<Diagnostic> reported = await compilation.WithAnalyzers(analyzers, new AnalyzerOptions([], this)).GetAnalyzerDiagnosticsAsync();
        return [.. reported.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class TreeOptions(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
