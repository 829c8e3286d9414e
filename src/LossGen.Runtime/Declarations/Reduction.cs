// How the losses of the elements (or rows) become what a method returns. Named on every loss
// attribute by users, read by the compiler.
namespace LossGen;

/// <summary>What a loss method returns of the losses of its elements or rows.</summary>
public enum Reduction
{
    /// <summary>Every element's (or row's) own loss, written to a span.</summary>
    None,

    /// <summary>Their mean: the sum divided by the weight (the number of elements or rows, or the sum of their weights).</summary>
    Mean,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their sum divided by the number of rows (the batch size).</summary>
    BatchMean,
}
