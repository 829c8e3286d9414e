// The rules about labels and vectors that are more than a row of the table of domains.
using System.Collections.Immutable;

namespace LossGen.Analysis.Rules;

internal static class LabelRules
{
    public static ImmutableArray<IUseRule> All { get; } = ImmutableArray.Create<IUseRule>(
        new SmoothedTwiceRule(),
        new ClassNumbersRule(),
        new OneHotRule(),
        new UnboundedVectorsRule());
}
