// The pieces of one reduction over the classes.
namespace LossGen.Emission;

/// <summary>The code of a reduction.</summary>
/// <param name="Before">The statement before the loop; null where none is needed.</param>
/// <param name="Step">The statement at each step, from the code of the value there.</param>
/// <param name="After">The statement after the loop; null where none is needed.</param>
internal sealed record ReductionCode(string? Before, Func<string, string> Step, string? After);
