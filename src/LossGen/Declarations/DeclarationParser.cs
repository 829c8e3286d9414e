// Reads a method with a loss attribute. The one parser behind the generator, which wants the declaration,
// and the declaration analyzer, which wants the findings; so the two can't disagree.
using LossGen.Diagnostics;
using LossGen.Infrastructure;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Declarations;

internal static class DeclarationParser
{
    /// <summary>The oldest C# that emitted code compiles as.</summary>
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    /// <summary>Reads the declaration that an attribute makes of a method.</summary>
    /// <param name="method">The method; either part of a partial one.</param>
    /// <param name="attribute">The loss attribute on it.</param>
    /// <param name="loss">The catalogue's entry for the attribute.</param>
    /// <param name="language">The language version of the project, if known.</param>
    /// <param name="cancellation">Ends the parse early.</param>
    public static ParseResult Parse(
        IMethodSymbol method,
        AttributeData attribute,
        LossDefinition loss,
        LanguageVersion? language,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        method = method.PartialDefinitionPart ?? method;
        FindingList findings = new();
        if (LossAttributes.Of(method).Skip(1).Any())
        {
            findings.Add(DiagnosticIds.SeveralLossAttributes, Anchor.Attribute, method.Name);
            return new ParseResult(null, findings.ToImmutable());
        }

        if (language is { } version && version.MapSpecifiedToEffectiveVersion() < OldestLanguage)
        {
            findings.Add(
                DiagnosticIds.LanguageVersionTooOld,
                Anchor.Attribute,
                OldestLanguage.ToDisplayString(),
                version.MapSpecifiedToEffectiveVersion().ToDisplayString());
        }

        if (method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not MethodDeclarationSyntax syntax
            || method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation))
        {
            findings.Add(DiagnosticIds.UnsupportedMethod, Anchor.Attribute, method.Name, "not an ordinary method");
            return new ParseResult(null, findings.ToImmutable());
        }

        ParserContext context = new(method, syntax, loss, AttributeArguments.Read(attribute), findings);
        MethodTarget target = MethodTargetReader.Read(method, syntax);
        return MethodRules.Check(context, target) ? Read(context, target) : new ParseResult(null, findings.ToImmutable());
    }

    private static ParseResult Read(ParserContext context, MethodTarget target)
    {
        DataReading data = DataReader.Read(context);
        IReadOnlyList<BoundParameter> named = NamedParameterReader.Read(context, data);
        IReadOnlyList<BoundOption> options = OptionReader.Read(context, data, named);
        ReturnKind returned = OutputRules.Check(context, data, named);
        ScratchSharing scratch = ScratchReader.Read(context, data, named);
        string? userMethod = UserMethodReader.Read(context, data, named);
        FindingList findings = context.Findings;
        LossDeclaration? declaration = findings.Failed
            ? null
            : new LossDeclaration(
                context.Loss.Name,
                target,
                context.Arguments.Reduction,
                data.Element ?? ElementType.Float32,
                context.Arguments.ZeroWhenEmpty,
                returned,
                data.Bound.Concat(named).ToEquatableArray(),
                options.ToEquatableArray(),
                scratch,
                userMethod)
            {
                IsParallel = context.Arguments.IsParallel,
                MaxDegree = context.Arguments.MaxDegree,
            };
        return new ParseResult(declaration, findings.ToImmutable());
    }
}
