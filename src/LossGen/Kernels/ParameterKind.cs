// What a parameter of a kernel is, as far as reading and writing it goes.
namespace LossGen.Kernels;

/// <summary>The kinds of kernel parameters.</summary>
internal enum ParameterKind
{
    /// <summary>A value per element.</summary>
    Data,

    /// <summary>Data with a value per row.</summary>
    RowValues,

    /// <summary>A class index per row.</summary>
    ClassIndices,

    /// <summary>A span of derivatives to write.</summary>
    Output,

    /// <summary>A span to write with one value per row.</summary>
    RowOutput,

    /// <summary>A number of rows to count.</summary>
    Counter,

    /// <summary>The span of unreduced losses to write.</summary>
    Loss,

    /// <summary>The upstream gradient per unreduced loss.</summary>
    LossGradient,

    /// <summary>Weights repeated along the data.</summary>
    ElementWeights,

    /// <summary>A weight per class.</summary>
    ClassWeights,

    /// <summary>A real number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>Yes or no: 1 or 0 in formulas.</summary>
    Flag,

    /// <summary>Memory to work in.</summary>
    Scratch,
}
