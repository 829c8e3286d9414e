// A method of the user's that a kernel calls through a type nested beside it, which may call what is private there.
namespace LossGen.Kernels;

/// <summary>A user's method.</summary>
/// <param name="Name">The method's name, escaped.</param>
/// <param name="TypeName">The name of the nested type.</param>
/// <param name="HasGradient">Whether the method's gradient is called too.</param>
internal sealed record UserMethodPlan(string Name, string TypeName, bool HasGradient);
