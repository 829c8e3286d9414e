// What a mean over nothing is. An option of every loss attribute, read by the compiler.
namespace LossGen;

/// <summary>What a mean over nothing (no elements, all ignored, or a total weight of zero) returns.</summary>
public enum WhenEmpty
{
    /// <summary>NaN, as 0 / 0 gives and as PyTorch returns.</summary>
    NaN,

    /// <summary>Zero, with zero gradients.</summary>
    Zero,
}
