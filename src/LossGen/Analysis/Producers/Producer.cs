// A known function: what it does to meanings, and how messages name it.
namespace LossGen.Analysis.Producers;

/// <summary>A known function.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Name">How messages name it, such as <c>TensorPrimitives.Sigmoid</c>.</param>
/// <param name="IsInPlace">Whether it changes its receiver.</param>
internal sealed record Producer(MapKind Kind, string Name, bool IsInPlace = false);
