// Which element types a data parameter can be declared with, and how many values it holds.
namespace LossGen.Losses;

/// <summary>The kinds of data parameters.</summary>
internal enum DataKind
{
    /// <summary>A span of the loss's element type, a value per element.</summary>
    Values,

    /// <summary>A span of the loss's element type, a value per row.</summary>
    RowValues,

    /// <summary>A span of int, long, short or byte: one class index per row.</summary>
    ClassIndices,

    /// <summary>Class indices, or values: a probability per row and class.</summary>
    ClassIndicesOrProbabilities,

    /// <summary>A span of int, long, short or byte whose length and values the loss's own kernel checks.</summary>
    Integers,
}
