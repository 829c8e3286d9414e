// A number option whose value is only known at run time, and the range it must be in.
namespace LossGen.Kernels;

/// <summary>A range to check at run time.</summary>
/// <param name="Parameter">The parameter that gives the value.</param>
/// <param name="Minimum">The lower end; −∞ where there is none.</param>
/// <param name="Maximum">The upper end; ∞ where there is none.</param>
/// <param name="IsAboveMinimum">Whether the lower end itself is out of range.</param>
/// <param name="IsBelowMaximum">Whether the upper end itself is out of range.</param>
internal sealed record RangeCheck(KernelParameter Parameter, double Minimum, double Maximum, bool IsAboveMinimum, bool IsBelowMaximum);
