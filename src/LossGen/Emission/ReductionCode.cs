// The pieces of one reduction over the classes.
namespace LossGen.Emission;

/// <summary>The code of a reduction.</summary>
/// <param name="Before">The statement before the loop; null where none is needed.</param>
/// <param name="Step">The statement at each step.</param>
/// <param name="After">The statement after the loop; null where none is needed.</param>
internal sealed record ReductionCode(string? Before, string Step, string? After);
