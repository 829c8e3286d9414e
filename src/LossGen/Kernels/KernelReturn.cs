// What a kernel returns.
namespace LossGen.Kernels;

/// <summary>The results a kernel may have.</summary>
internal enum KernelReturn
{
    /// <summary>Nothing: derivatives or unreduced losses only.</summary>
    Nothing,

    /// <summary>The reduced loss in the element type.</summary>
    Element,

    /// <summary>The reduced loss as a double.</summary>
    Double,

    /// <summary>The undivided sum and its weight.</summary>
    LossSum,
}
