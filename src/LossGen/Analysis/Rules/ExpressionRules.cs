// The rules about what is computed around losses: expressions near them, and what becomes of their results.
using System.Collections.Immutable;
using LossGen.Analysis.Rules.Expressions;

namespace LossGen.Analysis.Rules;

internal static class ExpressionRules
{
    public static ImmutableArray<IExpressionRule> All { get; } = ImmutableArray.Create<IExpressionRule>(
        new RepeatedMeanRule(),
        new MeanOfMeansRule(),
        new HandWrittenLogRule(),
        new RootGradientRule(),
        new MaskedNaNRule())
        .AddRange(ArgumentRules.Expressions);

    /// <summary>Those that look at a loss and what surrounds it.</summary>
    public static ImmutableArray<IUseRule> Uses { get; } = ImmutableArray.Create<IUseRule>(
        new CancelledWeightRule(),
        new UnusedResultRule(),
        new DivergenceOrderRule(),
        new TemperatureRule());
}
