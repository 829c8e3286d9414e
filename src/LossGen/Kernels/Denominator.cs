// What a mean divides by, and what a LossSum carries as its weight.
namespace LossGen.Kernels;

/// <summary>The kinds of denominators.</summary>
internal enum Denominator
{
    /// <summary>The number of elements, or of rows.</summary>
    Count,

    /// <summary>The number of rows that element-wise data divide into.</summary>
    Rows,

    /// <summary>The sum of the weights of all elements.</summary>
    ElementWeights,

    /// <summary>The number of rows whose target is not ignored.</summary>
    KeptRows,

    /// <summary>The sum of the class weights of the targets that are not ignored.</summary>
    TargetWeights,
}
