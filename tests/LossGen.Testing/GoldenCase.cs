// One recorded problem of a loss with PyTorch's answers: see tests/golden.
using System.Runtime.InteropServices;

namespace LossGen.Testing;

/// <summary>A recorded case.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Loss">The loss, by its name in the catalogue.</param>
/// <param name="DType">float32 or float64.</param>
/// <param name="Deviation">Why the reference is the contract's formula and not PyTorch's functional, or null.</param>
/// <param name="HasUpstream">Whether the gradients were multiplied by an upstream gradient other than 1.</param>
/// <param name="GradientScale">The upstream gradient of the reduced loss.</param>
/// <param name="Options">The number options, by name.</param>
/// <param name="Tensors">The inputs, by name, as bytes.</param>
/// <param name="Results">By reduction (none, mean, sum), by what it is (loss, inputGradient, targetGradient).</param>
public sealed record GoldenCase(
    string Name,
    string Loss,
    string DType,
    string? Deviation,
    bool HasUpstream,
    double GradientScale,
    IReadOnlyDictionary<string, double> Options,
    IReadOnlyDictionary<string, byte[]> Tensors,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, GoldenResult>> Results)
{
    /// <summary>An input, or null where the case has none of that name.</summary>
    public T[]? Tensor<T>(string name)
        where T : unmanaged =>
        Tensors.TryGetValue(name, out byte[]? bytes) ? MemoryMarshal.Cast<byte, T>(bytes).ToArray() : null;

    public override string ToString() => Name;
}
