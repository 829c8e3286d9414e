// A span that the benchmark of a loss reads. Used by BenchmarkWriter.
namespace LossGen.Docs.Benchmarks;

/// <param name="Name">The parameter's name.</param>
/// <param name="Element">The C# type of an element.</param>
/// <param name="Made">The expression that makes the data.</param>
/// <param name="Shape">The shape of the tensor, for libtorch.</param>
/// <param name="IsVaried">Whether the gradient is by it.</param>
internal sealed record BenchmarkInput(string Name, string Element, string Made, string Shape, bool IsVaried)
{
    public string Span => $"ReadOnlySpan<{Element}> {Name}";
}
