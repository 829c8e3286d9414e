// The rules about labels: 0 and 1 where −1 and +1 are meant, and the like.
using System.Collections.Immutable;

namespace LossGen.Analysis.Rules;

internal static class LabelRules
{
    public static ImmutableArray<IUseRule> All { get; } = ImmutableArray<IUseRule>.Empty;
}
