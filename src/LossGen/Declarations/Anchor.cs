// Where a finding points, without syntax: the generator's parse must hold on to nothing of the compilation,
// and only the analyzer pays for turning a place into a location.
namespace LossGen.Declarations;

/// <summary>A place in a declaration.</summary>
/// <param name="Kind">Which kind of place.</param>
/// <param name="Index">Of a parameter or containing type.</param>
/// <param name="Name">Of an attribute argument: the property, or <c>reduction</c> or <c>dtype</c>.</param>
internal sealed record Anchor(AnchorKind Kind, int Index = 0, string Name = "")
{
    /// <summary>The constructor parameters of every loss attribute, in order.</summary>
    public const string ReductionArgument = "reduction";

    /// <inheritdoc cref="ReductionArgument"/>
    public const string DTypeArgument = "dtype";

    public static Anchor MethodName { get; } = new(AnchorKind.MethodName);

    public static Anchor TypeParameters { get; } = new(AnchorKind.TypeParameters);

    public static Anchor ReturnType { get; } = new(AnchorKind.ReturnType);

    public static Anchor Attribute { get; } = new(AnchorKind.Attribute);

    public static Anchor ContainingType(int index) => new(AnchorKind.ContainingType, index);

    public static Anchor ParameterType(int index) => new(AnchorKind.ParameterType, index);

    public static Anchor ParameterName(int index) => new(AnchorKind.ParameterName, index);

    public static Anchor AttributeArgument(string name) => new(AnchorKind.AttributeArgument, 0, name);
}
