// One recorded array of results: see tests/golden.
namespace LossGen.Testing;

/// <summary>Recorded losses, or a recorded gradient.</summary>
/// <param name="Value">The reference, in double.</param>
/// <param name="Scale">
/// Where the result is a sum of larger terms: the sum of their magnitudes, which rounding errors are
/// proportional to; otherwise the magnitude of the value.
/// </param>
public sealed record GoldenResult(double[] Value, double[] Scale);
