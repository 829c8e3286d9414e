// An option as a kernel of the runtime takes it.
namespace LossGen.Kernels;

/// <summary>An option of a kernel of the runtime.</summary>
/// <param name="Name">The catalogue's name.</param>
/// <param name="Type">The C# type of the kernel's parameter; empty for a span.</param>
/// <param name="Constant">The value; null where a parameter binds it or where a span was left out.</param>
internal sealed record OwnOption(string Name, string Type, double? Constant)
{
    /// <summary>The name of the constant in the emitted code.</summary>
    public string ConstantName => char.ToUpperInvariant(Name[0]) + Name.Substring(1);
}
