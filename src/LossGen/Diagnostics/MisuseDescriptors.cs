// All rules about the use of losses, gathered from the files of their themes.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class MisuseDescriptors
{
    /// <summary>Every rule, in order of its number.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ActivationDescriptors.All
        .AddRange(AnnotationDescriptors.All)
        .AddRange(LabelDescriptors.All)
        .AddRange(ArgumentDescriptors.All)
        .AddRange(AdviceDescriptors.All)
        .AddRange(ExpressionDescriptors.All)
        .AddRange(TorchDescriptors.All)
        .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)
        .ToImmutableArray();
}
