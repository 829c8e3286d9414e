// A meaning that depends on a flag: the input of a Poisson likelihood holds logarithms of rates or rates.
namespace LossGen.Losses;

/// <summary>What data mean where a flag has a value.</summary>
/// <param name="Flag">The option's name.</param>
/// <param name="Value">The value under which this meaning holds instead of the usual one.</param>
/// <param name="Domain">The meaning then.</param>
internal sealed record ConditionalDomain(string Flag, bool Value, Domain Domain);
