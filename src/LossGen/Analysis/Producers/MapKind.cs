// The functions whose results mean something: what KnownProducers recognizes by name and Maps applies.
namespace LossGen.Analysis.Producers;

/// <summary>A function on numbers, spans or tensors.</summary>
internal enum MapKind
{
    Softmax,
    LogSoftmax,
    Sigmoid,
    LogSigmoid,
    Log,
    Exp,
    Tanh,
    Rectify,
    Normalize,
    OneHot,
    LogSumExp,

    /// <summary>A sum over elements.</summary>
    Sum,

    /// <summary>What returns its operand's numbers: copies, reshapes, clamps, changes of type.</summary>
    Keep,

    /// <summary>What holds numbers between bounds.</summary>
    Clamp,

    /// <summary>A linear layer: unbounded scores.</summary>
    Linear,

    /// <summary>A square root.</summary>
    Sqrt,

    /// <summary>Nothing but zeros.</summary>
    Zeros,

    /// <summary>Indices of the largest elements.</summary>
    ArgMax,
}
