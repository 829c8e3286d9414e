// A number option whose value is only known at run time, and the range it must be in.
namespace LossGen.Kernels;

/// <summary>A range to check at run time.</summary>
internal sealed record RangeCheck(KernelParameter Parameter, double Minimum, double Maximum);
