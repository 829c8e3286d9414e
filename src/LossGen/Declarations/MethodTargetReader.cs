// Reads where the body goes: the chain of types to reopen and the method's head, repeated so exactly that
// the two parts of the partial method agree. Called by the parser for every declaration.
using LossGen.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Declarations;

internal static class MethodTargetReader
{
    public static MethodTarget Read(IMethodSymbol method, MethodDeclarationSyntax syntax)
    {
        List<string> types = new();
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            types.Insert(0, "partial " + Keyword(type) + " " + EscapedName.Of(type.Name) + TypeParameters(type));
        }

        string spaces = "";
        for (INamespaceSymbol? space = method.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            spaces = EscapedName.Of(space.Name) + (spaces.Length == 0 ? "" : "." + spaces);
        }

        return new MethodTarget(
            spaces,
            types.ToEquatableArray(),
            Modifiers(syntax),
            ParameterType.Of(method.ReturnType).FullName,
            EscapedName.Of(method.Name),
            HintNames.Of(method));
    }

    /// <summary>Whether the method's type can be reopened in another file as this says: not a file-local type or an extension block.</summary>
    public static bool CanReopen(INamedTypeSymbol type) =>
        !type.IsFileLocal && type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface;

    private static string Modifiers(MethodDeclarationSyntax syntax) => string.Join(
        " ",
        syntax.Modifiers.Where(m => !m.IsKind(SyntaxKind.PartialKeyword)).Select(m => m.ValueText).Append("partial"));

    private static string Keyword(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Interface => "interface",
        TypeKind.Struct => type.IsRecord ? "record struct" : "struct",
        _ => type.IsRecord ? "record" : "class",
    };

    // Variance must be repeated on every part of an interface; constraints need not be.
    private static string TypeParameters(INamedTypeSymbol type) => type.TypeParameters.IsEmpty
        ? ""
        : "<" + string.Join(", ", type.TypeParameters.Select(p => Variance(p) + EscapedName.Of(p.Name))) + ">";

    private static string Variance(ITypeParameterSymbol parameter) => parameter.Variance switch
    {
        VarianceKind.In => "in ",
        VarianceKind.Out => "out ",
        _ => "",
    };
}
