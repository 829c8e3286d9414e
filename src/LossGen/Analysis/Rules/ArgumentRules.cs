// The rules about the values and memory of arguments: constants out of range, lengths that can't fit, buffers used twice, arguments in the wrong order.
using System.Collections.Immutable;

namespace LossGen.Analysis.Rules;

internal static class ArgumentRules
{
    public static ImmutableArray<IUseRule> All { get; } = ImmutableArray<IUseRule>.Empty;
}
