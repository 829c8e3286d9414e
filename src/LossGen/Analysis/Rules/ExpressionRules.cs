// The rules about expressions near losses.
using System.Collections.Immutable;

namespace LossGen.Analysis.Rules;

internal static class ExpressionRules
{
    public static ImmutableArray<IExpressionRule> All { get; } = ImmutableArray<IExpressionRule>.Empty;
}
