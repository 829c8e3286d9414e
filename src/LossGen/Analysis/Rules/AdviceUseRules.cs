// The rules about declarations that are hardly meant, where a call says what a declaration could have said.
using System.Collections.Immutable;

namespace LossGen.Analysis.Rules;

internal static class AdviceUseRules
{
    public static ImmutableArray<IUseRule> All { get; } = ImmutableArray.Create<IUseRule>(
        new OneClassRule(),
        new SmoothingRule(),
        new BalancingRule(),
        new HalfSumRule());
}
