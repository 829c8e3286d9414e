// Analyzers over one large file of a project that has never been bound, on one thread. What binding and Roslyn's own
// bookkeeping take is in the figure: it is what the analyzer that does nothing takes.
using System.Collections.Immutable;
using LossGen.GeneratorBenchmarks.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.GeneratorBenchmarks.Measuring;

internal sealed class AnalysisWork(bool hasLosses, ImmutableArray<DiagnosticAnalyzer> analyzers) : IWork
{
    private static readonly CompilationWithAnalyzersOptions Options =
        new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);

    private readonly CSharpCompilation project = LargeFile.Project(hasLosses);
    private CompilationWithAnalyzers analysis = null!;
    private SemanticModel model = null!;

    public void Prepare()
    {
        CSharpCompilation fresh = project.Clone();
        analysis = new(fresh, analyzers, Options);
        model = analysis.Compilation.GetSemanticModel(analysis.Compilation.SyntaxTrees.First());
    }

    public object Run() => analysis.GetAnalysisResultAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
}
