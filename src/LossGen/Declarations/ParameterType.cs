// A parameter's type as the parser sees it: a span of something, a scalar, or something else entirely.
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

/// <summary>The shape of a parameter's type.</summary>
/// <param name="IsSpan">Whether it is <c>Span</c> or <c>ReadOnlySpan</c>.</param>
/// <param name="IsWritable">Whether it is <c>Span</c>.</param>
/// <param name="Element">The span's element type, or the type itself.</param>
internal readonly record struct ParameterType(bool IsSpan, bool IsWritable, ITypeSymbol Element)
{
    /// <summary>The element type's C# keyword, such as <c>float</c>, or its full name if it has none.</summary>
    public string Keyword => Element.SpecialType switch
    {
        // The usual ones by hand: displaying a symbol takes longer than all the rest of a parse.
        SpecialType.System_Single => "float",
        SpecialType.System_Double => "double",
        SpecialType.System_Int32 => "int",
        SpecialType.System_Int64 => "long",
        SpecialType.System_Boolean => "bool",
        SpecialType.System_Void => "void",
        _ => Element.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
    };

    /// <summary>The type, fully qualified.</summary>
    public string FullName => IsSpan ? NameOf(IsWritable, Keyword) : Keyword;

    /// <summary>The data element type, if it is one.</summary>
    public ElementType? DataElement => ElementTypes.Of(Element);

    /// <summary>Whether the C# compiler already reports the type as unknown.</summary>
    public bool IsError => Element.TypeKind == TypeKind.Error;

    /// <summary>Whether it is a span of the class index types.</summary>
    public bool IsClassIndices => IsSpan && !IsWritable && ElementTypes.IsClassIndex(Element);

    /// <summary>Whether it is a span of a data element type.</summary>
    public bool IsValues => IsSpan && DataElement is not null;

    public static ParameterType Of(ITypeSymbol type)
    {
        bool isSpan = type is INamedTypeSymbol { Arity: 1, Name: "Span" or "ReadOnlySpan", ContainingType: null }
            && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
        return isSpan
            ? new ParameterType(true, type.Name == "Span", ((INamedTypeSymbol)type).TypeArguments[0])
            : new ParameterType(false, false, type);
    }

    /// <summary>The fully qualified name of a span over the element type.</summary>
    public static string NameOf(bool isWritable, string element) =>
        (isWritable ? "global::System.Span<" : "global::System.ReadOnlySpan<") + element + ">";

    /// <summary>A type as messages show it, without <c>global::System.</c>.</summary>
    public static string Short(string fullName) => fullName.Replace("global::System.", "").Replace("global::LossGen.", "");
}
