// What values of data are held to at run time; NaN passes every rule.
namespace LossGen.Kernels;

/// <summary>The rules for values, each named as the guard that enforces it.</summary>
internal enum ValueRule
{
    /// <summary>In [0, 1].</summary>
    UnitInterval,

    /// <summary>−1 or +1.</summary>
    Sign,

    /// <summary>At least 0.</summary>
    NotNegative,

    /// <summary>Greater than 0.</summary>
    Positive,
}
