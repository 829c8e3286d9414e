// An option that the attribute binds to a constant.
namespace LossGen.Declarations;

/// <summary>An option's value on the attribute.</summary>
/// <param name="Name">The option's name in camel case.</param>
/// <param name="Value">The constant.</param>
internal sealed record BoundOption(string Name, double Value);
