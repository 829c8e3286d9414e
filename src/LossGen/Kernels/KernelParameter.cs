// A parameter of the declared method as the kernel sees it.
namespace LossGen.Kernels;

/// <summary>A parameter of a kernel.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Source">The name that formulas and outputs know it by: the catalogue's, or the role's.</param>
/// <param name="Name">The name the user gave it; error messages say this one.</param>
/// <param name="Keyword">The C# keyword of the element or value type.</param>
internal sealed record KernelParameter(ParameterKind Kind, string Source, string Name, string Keyword);
