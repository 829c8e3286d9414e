// Compiles user source with the generator and the libraries that misuse is looked for in, and runs the misuse
// analyzers on it. Used by every test of the misuse rules.
using System.Collections.Immutable;
using LossGen.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.AnalyzerTests.Misuse;

internal static class MisuseSample
{
    /// <summary>What implicit usings would bring, and the libraries of numbers.</summary>
    public const string Usings = "using System; using System.Collections.Generic; using System.Linq; using System.Numerics.Tensors; using LossGen;\n";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Sample.References,
        .. new[] { "System.Numerics.Tensors.dll", "TorchSharp.dll", "Microsoft.ML.Core.dll", "Microsoft.ML.Data.dll", "Microsoft.ML.DataView.dll", "Microsoft.ML.StandardTrainers.dll" }
            .Select(file => Path.Combine(AppContext.BaseDirectory, file))
            .Where(path => Sample.References.All(known => Path.GetFileName(known.Display) != Path.GetFileName(path)))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles a file, generated bodies included.</summary>
    public static CSharpCompilation Compile(string source) => Compile(source, "Sample.cs", out _);

    /// <summary>Compiles a file, generated bodies included, and tells what the generator reported.</summary>
    public static CSharpCompilation Compile(string source, string path, out ImmutableArray<Diagnostic> reported)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(source, ParseOptions, path)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new LossGenerator().AsSourceGenerator()], parseOptions: ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out reported);
        return (CSharpCompilation)generated;
    }

    /// <summary>What the misuse analyzers report, those that are off by default included.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportAsync(Compilation compilation)
    {
        ImmutableDictionary<string, ReportDiagnostic> enabled = Analyzers
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Where(rule => !rule.IsEnabledByDefault)
            .ToImmutableDictionary(rule => rule.Id, rule => rule.DefaultSeverity == DiagnosticSeverity.Info ? ReportDiagnostic.Info : ReportDiagnostic.Warn);
        Compilation configured = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(enabled));
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("An analyzer threw.", exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        ImmutableArray<Diagnostic> reported = await configured.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        return [.. reported.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The analyzers of misuse.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers => [new MisuseAnalyzer(), new AdviceAnalyzer()];
}
