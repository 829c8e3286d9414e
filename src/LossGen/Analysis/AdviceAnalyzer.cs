// Advises on declarations that compile but are hardly meant. What is wrong with a declaration is said by the
// declaration analyzer; this one looks at those that are right.
using System.Collections.Immutable;
using LossGen.Analysis.Advice;
using LossGen.Analysis.Rules;
using LossGen.Declarations;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analysis;

/// <summary>Advises on the declarations of losses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdviceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => AdviceDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(LossAttributes.BaseName).IsEmpty)
            {
                start.RegisterSyntaxNodeAction(static c => Check(c), SyntaxKind.MethodDeclaration);
                start.RegisterSyntaxNodeAction(static c => CheckParameters(c), SyntaxKind.ObjectInitializerExpression, SyntaxKind.CollectionInitializerExpression);
            }
        });
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        MethodDeclarationSyntax node = (MethodDeclarationSyntax)context.Node;
        if (node.AttributeLists.Count == 0 || context.SemanticModel.GetDeclaredSymbol(node, context.CancellationToken) is not { } method)
        {
            return;
        }

        // Either part of a partial method lists the attributes of both; advice is given where the loss is declared.
        method = method.PartialDefinitionPart ?? method;
        if (LossAttributes.Of(method).FirstOrDefault() is { } attribute
            && attribute.ApplicationSyntaxReference is { } place
            && place.SyntaxTree == node.SyntaxTree
            && node.Span.Contains(place.Span)
            && LossAttributes.DefinitionOf(attribute) is { } loss
            && DeclarationParser.Parse(method, attribute, loss, null, context.CancellationToken).Declaration is { } declaration)
        {
            Report(context, new DeclaredLoss(loss, declaration), method, attribute);
        }
    }

    private static void CheckParameters(SyntaxNodeAnalysisContext context)
    {
        if (BoosterParameters.Check((InitializerExpressionSyntax)context.Node) is { } diagnostic)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, DeclaredLoss declared, IMethodSymbol method, AttributeData attribute)
    {
        foreach (AdviceFinding finding in AdviceRules.All.SelectMany(rule => rule.Check(declared)))
        {
            Location location = AnchorLocator.Locate(finding.Anchor, method, attribute, context.CancellationToken);
            List<Location> places = new();
            ImmutableDictionary<string, string?> remedies = Remedies(finding, attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) as AttributeSyntax, places);
            context.ReportDiagnostic(Diagnostic.Create(finding.Descriptor, location, places, remedies, finding.Arguments));
        }
    }

    private static ImmutableDictionary<string, string?> Remedies(AdviceFinding finding, AttributeSyntax? attribute, List<Location> places)
    {
        ImmutableDictionary<string, string?> none = ImmutableDictionary<string, string?>.Empty;
        if (finding.Option is not { } option || finding.Value is not { } value)
        {
            return none;
        }

        return option == Anchor.ReductionArgument
            ? new RemedyBuilder(places).BindReduction(attribute, value).AddTo(none, "Change to Reduction." + value)
            : new RemedyBuilder(places).BindOption(attribute, option, value).AddTo(none, "Set " + option + " = " + value);
    }
}
