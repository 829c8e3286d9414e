// One value of each row that a kernel writes beside the loss: the derivative by data with one value a row, or
// a row value that the declaration asked for by name.
using LossGen.Formulas;

namespace LossGen.Kernels;

/// <summary>A row value to store.</summary>
/// <param name="Name">The name by which plan and emitter refer to the span.</param>
/// <param name="Value">The value of a row.</param>
/// <param name="Source">The data parameter that it is a derivative by, which it may overwrite; null for others.</param>
internal sealed record RowStore(string Name, Expr Value, string? Source = null);
