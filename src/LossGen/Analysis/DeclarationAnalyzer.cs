// Reports what is wrong with a loss declaration, at the token that is wrong. It runs the same parser as the
// generator; being an analyzer, what it reports can be suppressed and configured like any other rule.
using System.Collections.Immutable;
using System.Globalization;
using LossGen.Declarations;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analysis;

/// <summary>Checks the declarations of losses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Declaration;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(LossAttributes.BaseName).IsEmpty)
            {
                return;
            }

            start.RegisterSymbolAction(
                static c => Check((IMethodSymbol)c.Symbol, c.ReportDiagnostic, c.CancellationToken),
                SymbolKind.Method);

            // Functions inside bodies are no members and never reach a symbol action.
            start.RegisterSyntaxNodeAction(
                static c =>
                {
                    ISymbol? function = c.SemanticModel.GetDeclaredSymbol(c.Node, c.CancellationToken)
                        ?? c.SemanticModel.GetSymbolInfo(c.Node, c.CancellationToken).Symbol;
                    if (function is IMethodSymbol method)
                    {
                        Check(method, c.ReportDiagnostic, c.CancellationToken);
                    }
                },
                SyntaxKind.LocalFunctionStatement,
                SyntaxKind.ParenthesizedLambdaExpression,
                SyntaxKind.SimpleLambdaExpression);
        });
    }

    private static void Check(IMethodSymbol method, Action<Diagnostic> report, CancellationToken cancellation)
    {
        // Attributes of both parts are found on the defining one.
        if (method.IsImplicitlyDeclared || method.PartialDefinitionPart is not null)
        {
            return;
        }

        ImmutableArray<AttributeData> losses = LossAttributes.Of(method).ToImmutableArray();
        for (int i = losses.Length > 1 ? 1 : 0; i < losses.Length; i++)
        {
            if (LossAttributes.DefinitionOf(losses[i]) is not { } loss)
            {
                continue;
            }

            LanguageVersion? language = (method.Locations[0].SourceTree?.Options as CSharpParseOptions)?.LanguageVersion;
            foreach (Finding finding in DeclarationParser.Parse(method, losses[i], loss, language, cancellation).Findings)
            {
                report(ToDiagnostic(finding, method, losses[i], cancellation));
            }
        }
    }

    private static Diagnostic ToDiagnostic(Finding finding, IMethodSymbol method, AttributeData attribute, CancellationToken cancellation)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (finding.Suggestion is { } suggestion)
        {
            properties = properties
                .Add(DiagnosticProperties.Suggestion, suggestion.Text)
                .Add(DiagnosticProperties.Position, suggestion.Position.ToString(CultureInfo.InvariantCulture));
        }

        return Diagnostic.Create(
            Descriptors.Of(finding.Id),
            AnchorLocator.Locate(finding.Anchor, method, attribute, cancellation),
            properties,
            finding.Arguments.Items.Cast<object>().ToArray());
    }
}
