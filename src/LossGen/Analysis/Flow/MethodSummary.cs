// What calling a helper of the user's does, in terms of its parameters. Made by MethodSummaries.
using System.Collections.Immutable;

namespace LossGen.Analysis.Flow;

/// <summary>The effects of a method.</summary>
/// <param name="Returned">What it returns.</param>
/// <param name="Written">By parameter, what it leaves in memory that it writes to; null where that is unknown.</param>
/// <param name="TouchesShared">Whether it may change fields.</param>
internal sealed record MethodSummary(Evidence? Returned, ImmutableDictionary<int, Evidence?> Written, bool TouchesShared);
