// The incremental pipeline: for every loss of the catalogue, methods with its attribute become
// declarations, and every declaration becomes a file. Findings are dropped here; the declaration analyzer
// reports them.
using LossGen.Composition;
using LossGen.Declarations;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen;

/// <summary>Writes the bodies of partial methods that declare a loss.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class LossGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (LossDefinition loss in LossCatalogue.All)
        {
            IncrementalValuesProvider<LossDeclaration> declarations = context.SyntaxProvider
                .ForAttributeWithMetadataName(
                    loss.AttributeName,
                    static (node, _) => node is MethodDeclarationSyntax,
                    (attributed, cancellation) => Parse(attributed, loss, cancellation))
                .Where(static declaration => declaration is not null)
                .Select(static (declaration, _) => declaration!)
                .WithTrackingName(TrackingNames.Declarations);
            context.RegisterSourceOutput(declarations, Write);
        }
    }

    private static LossDeclaration? Parse(GeneratorAttributeSyntaxContext attributed, LossDefinition loss, CancellationToken cancellation) =>
        DeclarationParser.Parse(
            (IMethodSymbol)attributed.TargetSymbol,
            attributed.Attributes[0],
            loss,
            (attributed.SemanticModel.SyntaxTree.Options as CSharpParseOptions)?.LanguageVersion,
            cancellation).Declaration;

    private static void Write(SourceProductionContext context, LossDeclaration declaration)
    {
        try
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.AddSource(declaration.Method.HintName, LossCompiler.Compile(declaration));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            context.ReportDiagnostic(InternalErrors.Report(declaration.Method.Name, error));
            context.AddSource(declaration.Method.HintName, LossCompiler.Fallback(declaration));
        }
    }
}
