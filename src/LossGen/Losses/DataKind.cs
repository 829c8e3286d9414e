// Which element types a data parameter can be declared with.
namespace LossGen.Losses;

/// <summary>The kinds of data parameters.</summary>
internal enum DataKind
{
    /// <summary>A span of the loss's element type.</summary>
    Values,

    /// <summary>A span of int, long, short or byte: one class index per row.</summary>
    ClassIndices,

    /// <summary>Class indices, or values: a probability per row and class.</summary>
    ClassIndicesOrProbabilities,
}
