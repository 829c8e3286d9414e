// One of the whole numbers that shape rows: a constant of the kernel where the declaration knows it.
namespace LossGen.Kernels;

/// <summary>A whole number, known when the project compiles or when the kernel is called.</summary>
/// <param name="Source">The option's name, or the number's own where no option gives it.</param>
/// <param name="Constant">Its value; null where a parameter gives it.</param>
internal sealed record RowNumber(string Source, int? Constant)
{
    /// <summary>The constant's name in the kernel.</summary>
    public string ConstantName => char.ToUpperInvariant(Source[0]) + Source.Substring(1);
}
