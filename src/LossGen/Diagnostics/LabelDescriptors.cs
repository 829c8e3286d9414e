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

    public static readonly DiagnosticDescriptor SmoothedTwice = new(
        MisuseIds.SmoothedTwice,
        "Labels smoothed twice",
        "'{0}' holds {1} from {2}, and {3} smooths its targets again; smooth in one place",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The target's share of the mass is (1 - a)(1 - b): more is taken from the label than either place says.",
        Descriptors.Page(MisuseIds.SmoothedTwice));

    public static readonly DiagnosticDescriptor ClassNumbersMistaken = new(
        MisuseIds.ClassNumbersMistaken,
        "Class numbers in the wrong type",
        "'{0}' holds class numbers or one-hot rows in the wrong type for {3}: indices are integers, probabilities are floating-point numbers",
        Descriptors.UseCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Floats are read as probabilities of the classes and integers as class numbers: each is taken for the other.",
        Descriptors.Page(MisuseIds.ClassNumbersMistaken));

    public static readonly DiagnosticDescriptor OneHotForIndices = new(
        MisuseIds.OneHotForIndices,
        "One-hot rows in place of class numbers",
        "'{0}' holds {1} from {2}; {3} also takes class numbers, which need no row for each target",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "A row of C numbers says what one index says, at C times the memory and the reads.",
        Descriptors.Page(MisuseIds.OneHotForIndices));

    public static readonly DiagnosticDescriptor UnboundedVectors = new(
        MisuseIds.UnboundedVectors,
        "A margin for unit vectors on unbounded ones",
        "'{0}' holds vectors of any length from {2}; the margin of {3} assumes vectors of length 1, so normalize them",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "A model meets any margin by growing its vectors, which says nothing about their directions.",
        Descriptors.Page(MisuseIds.UnboundedVectors));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        ZeroOneLabelsForSigns,
        SignLabelsForZeroOne,
        SmoothedTwice,
        ClassNumbersMistaken,
        OneHotForIndices,
        UnboundedVectors);
}
