// The places of a declaration that a finding can point at.
namespace LossGen.Declarations;

/// <summary>The kinds of places.</summary>
internal enum AnchorKind
{
    /// <summary>The method's identifier.</summary>
    MethodName,

    /// <summary>The method's type parameter list.</summary>
    TypeParameters,

    /// <summary>The method's return type.</summary>
    ReturnType,

    /// <summary>The identifier of the containing type at <see cref="Anchor.Index"/>, outermost first.</summary>
    ContainingType,

    /// <summary>The type of the parameter at <see cref="Anchor.Index"/>.</summary>
    ParameterType,

    /// <summary>The name of the parameter at <see cref="Anchor.Index"/>.</summary>
    ParameterName,

    /// <summary>The loss attribute.</summary>
    Attribute,

    /// <summary>The argument of the attribute for the property or constructor parameter <see cref="Anchor.Name"/>.</summary>
    AttributeArgument,
}
