// Follows what numbers mean to the losses that are computed with them, and reports what contradicts. Methods
// that compute no loss and call nothing known are left before anything is solved.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Rules;
using LossGen.Analysis.Uses;
using LossGen.Declarations;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analysis;

/// <summary>Checks the use of losses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisuseAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Types without which there is nothing to check.</summary>
    private static readonly ImmutableArray<string> Needed = ImmutableArray.Create(
        LossAttributes.BaseName,
        "TorchSharp.torch",
        "Microsoft.ML.Trainers.LogLoss");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => MisuseDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (Needed.All(name => start.Compilation.GetTypesByMetadataName(name).IsEmpty))
            {
                return;
            }

            LossUseReader uses = new();
            MethodSummaries summaries = new();
            start.RegisterSymbolAction(symbol => AttributeOptions.Check((IMethodSymbol)symbol.Symbol, uses, symbol.ReportDiagnostic), SymbolKind.Method);
            start.RegisterOperationBlockAction(block => Check(block, uses, summaries));
        });
    }

    private static void Check(OperationBlockAnalysisContext context, LossUseReader uses, MethodSummaries summaries)
    {
        FlowContext flow = new(context.Compilation, uses, summaries, context.CancellationToken);
        MisuseCollector collector = new(context.ReportDiagnostic);
        foreach (IOperation block in context.OperationBlocks)
        {
            if (Interest.In(block, uses, context.Compilation))
            {
                NestedFlow.Solve(new Graphs(context.GetControlFlowGraph(block), null), context.OwningSymbol, flow, collector);
            }
        }
    }
}
