// Rules about labels and other targets.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class LabelDescriptors
{
    public static readonly DiagnosticDescriptor ZeroOneLabelsForSigns = new(
        MisuseIds.ZeroOneLabelsForSigns,
        "Labels 0 and 1 where −1 and +1 are expected",
        "'{0}' holds {1}; {3} expects labels −1 and +1, so use 2 * y - 1",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A label of 0 silences the loss's slope, so the negative examples teach nothing.",
        Descriptors.Page(MisuseIds.ZeroOneLabelsForSigns));

    public static readonly DiagnosticDescriptor SignLabelsForZeroOne = new(
        MisuseIds.SignLabelsForZeroOne,
        "Labels −1 and +1 where 0 and 1 are expected",
        "'{0}' holds {1}; {3} expects labels 0 and 1, so use (y + 1) / 2",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A label of −1 makes the loss negative: it falls without bound as the score of a negative example grows.",
        Descriptors.Page(MisuseIds.SignLabelsForZeroOne));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        ZeroOneLabelsForSigns,
        SignLabelsForZeroOne);
}
