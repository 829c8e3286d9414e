// What one run of a kernel left behind.
namespace LossGen.Runtime.Tests.Kernels;

/// <param name="Total">What the kernel returned.</param>
/// <param name="Losses">The losses of the rows; empty for a run that asks for their sum.</param>
/// <param name="Gradients">The gradient of each input.</param>
/// <param name="Hessian">The Hessian's diagonal; empty where there is none.</param>
internal sealed record KernelOutcome<T>(double Total, T[] Losses, T[][] Gradients, T[] Hessian);
