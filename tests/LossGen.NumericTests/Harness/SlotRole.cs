// What the parameters of declared methods are for, as the tests read it off their position, name and type.
namespace LossGen.NumericTests.Harness;

/// <summary>The roles of a kernel's parameters.</summary>
internal enum SlotRole
{
    /// <summary>Data of the loss.</summary>
    Data,

    /// <summary>Weights per element or class.</summary>
    Weights,

    /// <summary>An option bound at run time.</summary>
    Option,

    /// <summary>What the reduced loss is multiplied by downstream.</summary>
    GradientScale,

    /// <summary>What each unreduced loss is multiplied by downstream.</summary>
    LossGradient,

    /// <summary>The unreduced losses.</summary>
    Loss,

    Gradient,

    Hessian,

    /// <summary>A further value of each row.</summary>
    RowOutput,

    /// <summary>A count of rows, returned through an out parameter.</summary>
    Counter,

    /// <summary>Memory that a kernel of its own works in.</summary>
    Scratch,
}
