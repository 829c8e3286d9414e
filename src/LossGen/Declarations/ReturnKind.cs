// What the declared method returns.
namespace LossGen.Declarations;

/// <summary>The return types a declaration may have.</summary>
internal enum ReturnKind
{
    Void,

    /// <summary>The element type.</summary>
    Element,
    Double,
    LossSum,
}
