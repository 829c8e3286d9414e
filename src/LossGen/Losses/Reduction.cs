// The compiler's own copy of the runtime's enum, in the same order: this assembly cannot refer to the
// runtime, whose values arrive as numbers in attribute data.
namespace LossGen.Losses;

/// <summary>How the losses of all elements or rows become one.</summary>
internal enum Reduction
{
    None,
    Mean,
    Sum,
    BatchMean,
}
