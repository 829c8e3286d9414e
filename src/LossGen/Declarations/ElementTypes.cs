// The element types that data can have: how they are recognized, spelled and named by DType. Read by the
// parser and by messages.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Declarations;

internal static class ElementTypes
{
    /// <summary>The element types that are compiled, the usual ones first. The only place where this is decided.</summary>
    public static ImmutableArray<ElementType> Compiled { get; } =
        ImmutableArray.Create(ElementType.Float32, ElementType.Float64, ElementType.Float16, ElementType.BFloat16);

    /// <summary>The element type that the type is, if it is one.</summary>
    public static ElementType? Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Single => ElementType.Float32,
        SpecialType.System_Double => ElementType.Float64,
        _ when type.Name == "Half" && IsIn(type, "System") => ElementType.Float16,
        _ when type.Name == "BFloat16" && IsIn(type, "LossGen") => ElementType.BFloat16,
        _ => null,
    };

    /// <summary>The element type that a value of the runtime's <c>DType</c> stands for; null for <c>Inferred</c> and unknown values.</summary>
    public static ElementType? OfDType(int dtype) => dtype switch
    {
        1 => ElementType.Float16,
        2 => ElementType.BFloat16,
        3 => ElementType.Float32,
        4 => ElementType.Float64,
        _ => null,
    };

    /// <summary>The C# keyword of an element type, or its fully qualified name if it has none.</summary>
    public static string Keyword(this ElementType element) => element switch
    {
        ElementType.Float32 => "float",
        ElementType.Float64 => "double",
        ElementType.Float16 => "global::System.Half",
        _ => "global::LossGen.BFloat16",
    };

    /// <summary>Whether the type can hold class indices: int, long, short or byte.</summary>
    public static bool IsClassIndex(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_Byte;

    private static bool IsIn(ITypeSymbol type, string space) =>
        type is { ContainingType: null, ContainingNamespace: { ContainingNamespace.IsGlobalNamespace: true } n } && n.Name == space;
}
