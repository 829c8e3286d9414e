// A rule that all values of one data parameter must keep.
namespace LossGen.Kernels;

/// <summary>A check of values.</summary>
/// <param name="Source">The data parameter.</param>
/// <param name="Rule">What each value must be.</param>
/// <param name="Flag">The flag of the call that decides whether the rule holds; null where it always does.</param>
/// <param name="FlagValue">The flag's value under which it holds.</param>
internal sealed record ValueCheck(string Source, ValueRule Rule, string? Flag = null, bool FlagValue = true);
