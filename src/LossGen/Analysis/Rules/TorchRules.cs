// The rules about TorchSharp's defaults that differ from PyTorch's.
using System.Collections.Immutable;

namespace LossGen.Analysis.Rules;

internal static class TorchRules
{
    public static ImmutableArray<IUseRule> All { get; } = ImmutableArray.Create<IUseRule>(new TorchDefaultsRule());
}
