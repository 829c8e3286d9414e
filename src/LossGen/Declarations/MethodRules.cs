// The rules on the method itself, before its parameters: that it and the types around it are partial, that
// nobody wrote a body, and that it is a kind of method that LossGen can complete.
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Declarations;

internal static class MethodRules
{
    /// <summary>Checks the method; false where it is no method to read on.</summary>
    public static bool Check(ParserContext context, MethodTarget target)
    {
        (IMethodSymbol method, MethodDeclarationSyntax syntax) = (context.Method, context.Syntax);
        if (Unsupported(method, syntax) is { } reason)
        {
            context.Findings.Add(DiagnosticIds.UnsupportedMethod, Anchor.MethodName, method.Name, reason);
            return false;
        }

        if (!syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            context.Findings.Add(DiagnosticIds.MethodNotPartial, Anchor.MethodName, method.Name);
        }
        else if (HasBody(method, syntax, target))
        {
            context.Findings.Add(DiagnosticIds.MethodHasBody, Anchor.Attribute, method.Name);
            return false;
        }

        if (method.IsGenericMethod)
        {
            context.Findings.Add(DiagnosticIds.GenericElementType, Anchor.TypeParameters, method.Name, method.TypeParameters[0].Name);
        }

        CheckContainingTypes(context);
        return true;
    }

    private static string? Unsupported(IMethodSymbol method, MethodDeclarationSyntax syntax) =>
        method.IsAsync || syntax.Modifiers.Any(SyntaxKind.AsyncKeyword) ? "async"
        : method.ReturnsByRef || method.ReturnsByRefReadonly ? "returning by reference"
        : method.IsVararg ? "taking __arglist"
        : method.IsExtern ? "extern"
        : syntax.Modifiers.Any(SyntaxKind.AbstractKeyword) ? "abstract"
        : syntax.ExplicitInterfaceSpecifier is not null ? "an explicit interface implementation"
        : !MethodTargetReader.CanReopen(OutermostProblem(method.ContainingType)) ? "in a type that no other file can add to"
        : null;

    private static INamedTypeSymbol OutermostProblem(INamedTypeSymbol type)
    {
        INamedTypeSymbol found = type;
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            found = MethodTargetReader.CanReopen(t) ? found : t;
        }

        return found;
    }

    // By the time the analyzer runs, the generator's own part is there: it is known by its file's name.
    private static bool HasBody(IMethodSymbol method, MethodDeclarationSyntax syntax, MethodTarget target) =>
        syntax.Body is not null
        || syntax.ExpressionBody is not null
        || (method.PartialImplementationPart is { } part
            && !part.DeclaringSyntaxReferences.Any(r => r.SyntaxTree.FilePath.EndsWith(target.HintName, StringComparison.Ordinal)));

    private static void CheckContainingTypes(ParserContext context)
    {
        List<TypeDeclarationSyntax> types = context.Syntax.Ancestors().OfType<TypeDeclarationSyntax>().Reverse().ToList();
        for (int i = 0; i < types.Count; i++)
        {
            if (!types[i].Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                context.Findings.Add(DiagnosticIds.ContainingTypeNotPartial, Anchor.ContainingType(i), types[i].Identifier.ValueText, context.Method.Name);
            }
        }
    }
}
