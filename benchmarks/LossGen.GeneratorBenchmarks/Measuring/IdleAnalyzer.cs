// The measure for LossGen's analyzers: it is shown every call and looks at none. Used by Case.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.GeneratorBenchmarks.Measuring;

/// <summary>An analyzer that finds nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Nothing =
        new("IDLE1", "Nothing", "Nothing", "Measure", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Nothing];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(static call => _ = ((IInvocationOperation)call.Operation).TargetMethod, OperationKind.Invocation);
    }
}
