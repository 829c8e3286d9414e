// The rules about the arguments of losses, gathered from the files of their themes.
using System.Collections.Immutable;

namespace LossGen.Analysis.Rules;

internal static class UseRules
{
    public static ImmutableArray<IUseRule> All { get; } = ImmutableArray.Create<IUseRule>(new DomainRule())
        .AddRange(LabelRules.All)
        .AddRange(ArgumentRules.All)
        .AddRange(ExpressionRules.Uses)
        .AddRange(AdviceUseRules.All)
        .AddRange(TorchRules.All);
}
