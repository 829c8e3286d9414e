// A value that is called: a TorchSharp module. Its producer says what the call returns; a module that is a
// loss carries the operation that made it, whose arguments are the loss's options.
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

/// <summary>A network layer, a chain of them, or a loss.</summary>
/// <param name="Returned">What calling it returns; null where that is unknown or it is a loss.</param>
/// <param name="Loss">The loss's name; null where it is none.</param>
/// <param name="Creation">The operation that made it.</param>
internal sealed record Callable(Evidence? Returned, string? Loss, IOperation Creation);
