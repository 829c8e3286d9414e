// The rules about declarations that compile but are hardly meant.
using System.Collections.Immutable;

namespace LossGen.Analysis.Advice;

internal static class AdviceRules
{
    public static ImmutableArray<IAdviceRule> All { get; } = ImmutableArray.Create<IAdviceRule>(
        new OneClassAdvice(),
        new SmoothingAdvice(),
        new DivergenceAdvice(),
        new InfiniteLossAdvice(),
        new SixteenBitAdvice(),
        new BalancingAdvice(),
        new CurvatureAdvice(),
        new AveragedHessianAdvice());
}
