// The rules about the values and memory of arguments: constants out of range, lengths that can't fit, buffers used twice, arguments in the wrong order.
using System.Collections.Immutable;

namespace LossGen.Analysis.Rules;

internal static class ArgumentRules
{
    public static ImmutableArray<IUseRule> All { get; } = ImmutableArray.Create<IUseRule>(
        new OptionRule(),
        new IgnoreIndexRule(),
        new NoIgnoreIndexRule(),
        new WeightRule(),
        new LengthRule(),
        new ClassIndexRule(),
        new SameBufferRule(),
        new OverlapRule(),
        new SwappedRule(),
        new LayoutRule(),
        new PositiveWeightRule());

    /// <summary>The rules that look where TorchSharp's modules are made.</summary>
    public static ImmutableArray<IExpressionRule> Expressions { get; } = ImmutableArray.Create<IExpressionRule>(new TorchOptionRule());
}
