// Reports what is wrong with a loss declaration, at the token that is wrong. It runs the same parser as the
// generator; being an analyzer, what it reports can be suppressed and configured like any other rule.
using System.Collections.Immutable;
using System.Globalization;
using LossGen.Declarations;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analysis;

/// <summary>Checks the declarations of losses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Whatever an attribute of methods can stand on.</summary>
    private static readonly SyntaxKind[] Functions =
    {
        SyntaxKind.MethodDeclaration,
        SyntaxKind.OperatorDeclaration,
        SyntaxKind.ConversionOperatorDeclaration,
        SyntaxKind.DestructorDeclaration,
        SyntaxKind.GetAccessorDeclaration,
        SyntaxKind.SetAccessorDeclaration,
        SyntaxKind.InitAccessorDeclaration,
        SyntaxKind.AddAccessorDeclaration,
        SyntaxKind.RemoveAccessorDeclaration,
        SyntaxKind.LocalFunctionStatement,
        SyntaxKind.ParenthesizedLambdaExpression,
        SyntaxKind.SimpleLambdaExpression,
    };

    private static readonly SyntaxKind[] Types =
    {
        SyntaxKind.ClassDeclaration,
        SyntaxKind.StructDeclaration,
        SyntaxKind.InterfaceDeclaration,
        SyntaxKind.RecordDeclaration,
        SyntaxKind.RecordStructDeclaration,
    };

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

            // A finding on a containing type is reported from that type's own analysis: only what lies inside
            // the analyzed declaration is shown at once, with its fix, in an open file.
            start.RegisterSyntaxNodeAction(
                static c => Check(c, c.Node, static (finding, _) => finding.Id != DiagnosticIds.ContainingTypeNotPartial),
                Functions);
            start.RegisterSyntaxNodeAction(static c => CheckType(c), Types);
        });
    }

    private static void CheckType(SyntaxNodeAnalysisContext context)
    {
        TypeDeclarationSyntax type = (TypeDeclarationSyntax)context.Node;
        if (type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return;
        }

        foreach (MethodDeclarationSyntax method in type.DescendantNodes(static n => n is TypeDeclarationSyntax).OfType<MethodDeclarationSyntax>())
        {
            Check(context, method, (finding, location) =>
                finding.Id == DiagnosticIds.ContainingTypeNotPartial && location.SourceSpan == type.Identifier.Span);
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context, SyntaxNode node, Func<Finding, Location, bool> isWanted)
    {
        if (!HasAttributes(node) || MethodOf(context, node) is not { } method)
        {
            return;
        }

        // Either part of a partial method lists the attributes of both; each is reported where it stands.
        method = method.PartialDefinitionPart ?? method;
        ImmutableArray<AttributeData> losses = LossAttributes.Of(method).ToImmutableArray();
        for (int i = losses.Length > 1 ? 1 : 0; i < losses.Length; i++)
        {
            bool standsHere = losses[i].ApplicationSyntaxReference is { } place
                && place.SyntaxTree == node.SyntaxTree
                && node.Span.Contains(place.Span);
            if (!standsHere || LossAttributes.DefinitionOf(losses[i]) is not { } loss)
            {
                continue;
            }

            LanguageVersion? language = (node.SyntaxTree.Options as CSharpParseOptions)?.LanguageVersion;
            foreach (Finding finding in DeclarationParser.Parse(method, losses[i], loss, language, context.CancellationToken).Findings)
            {
                Location location = AnchorLocator.Locate(finding.Anchor, method, losses[i], context.CancellationToken);
                if (isWanted(finding, location))
                {
                    context.ReportDiagnostic(ToDiagnostic(finding, location));
                }
            }
        }
    }

    private static bool HasAttributes(SyntaxNode function) => function switch
    {
        MemberDeclarationSyntax member => member.AttributeLists.Count > 0,
        AccessorDeclarationSyntax accessor => accessor.AttributeLists.Count > 0,
        LocalFunctionStatementSyntax local => local.AttributeLists.Count > 0,
        LambdaExpressionSyntax lambda => lambda.AttributeLists.Count > 0,
        _ => false,
    };

    private static IMethodSymbol? MethodOf(SyntaxNodeAnalysisContext context, SyntaxNode node) =>
        (context.SemanticModel.GetDeclaredSymbol(node, context.CancellationToken)
            ?? context.SemanticModel.GetSymbolInfo(node, context.CancellationToken).Symbol) as IMethodSymbol;

    private static Diagnostic ToDiagnostic(Finding finding, Location location)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (finding.Suggestion is { } suggestion)
        {
            properties = properties
                .Add(DiagnosticProperties.Suggestion, suggestion.Text)
                .Add(DiagnosticProperties.Position, suggestion.Position.ToString(CultureInfo.InvariantCulture));
        }

        return Diagnostic.Create(Descriptors.Of(finding.Id), location, properties, finding.Arguments.Items.Cast<object>().ToArray());
    }
}
