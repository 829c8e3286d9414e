// A loss that can call a method of the user's: which property of the attribute names it, and the kernel that calls
// it then. The kernel follows OwnKernel's convention, but has the type of the caller in place of lanes and their
// vector math: Run<T, TMethod>, where TMethod is IDistance<T>.
namespace LossGen.Losses;

/// <summary>The kernel of a loss under a method of the user's.</summary>
/// <param name="Property">The attribute's property that names the method.</param>
/// <param name="Option">The option that the method takes the place of.</param>
/// <param name="Kernel">The kernel.</param>
internal sealed record UserMethodKernel(string Property, string Option, OwnKernel Kernel);
