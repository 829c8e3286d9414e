// Rules about the values and memory of arguments.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class ArgumentDescriptors
{
    public static readonly DiagnosticDescriptor LabelSmoothingOutOfRange = new(
        MisuseIds.LabelSmoothingOutOfRange,
        "Label smoothing is out of range",
        "'{0}' is {1}, and label smoothing must be {2}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The smoothed share of the probability is spread over all classes. More than all of it, or less than nothing, can't be spread.",
        Descriptors.Page(MisuseIds.LabelSmoothingOutOfRange));

    public static readonly DiagnosticDescriptor ArgumentOutOfRange = new(
        MisuseIds.ArgumentOutOfRange,
        "Argument of a loss is out of range",
        "'{0}' passes {1} for '{3}' of {4}, which must be {2}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Out of its range, an option makes the loss throw, divide by zero or change its sign.",
        Descriptors.Page(MisuseIds.ArgumentOutOfRange));

    public static readonly DiagnosticDescriptor SmoothL1WithoutSmoothPart = new(
        MisuseIds.SmoothL1WithoutSmoothPart,
        "SmoothL1Loss with beta 0 is L1Loss",
        "'{0}' makes beta 0, so there is no smooth part and {1} is L1Loss; use L1Loss, or a beta greater than 0",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "With beta 0 no difference is small enough for the quadratic part.",
        Descriptors.Page(MisuseIds.SmoothL1WithoutSmoothPart));

    public static readonly DiagnosticDescriptor UnusualMargin = new(
        MisuseIds.UnusualMargin,
        "Margin is outside its usual range",
        "'{0}' makes the margin of {1} {2}, which is legal but hardly meant; {3}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A margin that asks for nothing, or for more than scores can give, leaves pairs without any pull.",
        Descriptors.Page(MisuseIds.UnusualMargin));

    public static readonly DiagnosticDescriptor IgnoreIndexWithProbabilities = new(
        MisuseIds.IgnoreIndexWithProbabilities,
        "Ignored class with targets that are no indices",
        "'{0}' holds {1} from {2}, and {3} is told to ignore class {4}; targets that are probabilities name no class, so leave the ignored index out",
        Descriptors.UseCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A row of probabilities has no single class that could be ignored; PyTorch throws.",
        Descriptors.Page(MisuseIds.IgnoreIndexWithProbabilities));

    public static readonly DiagnosticDescriptor IgnoreIndexIsClass = new(
        MisuseIds.IgnoreIndexIsClass,
        "Ignored index is one of the classes",
        "'{0}' makes {1} skip the rows of class {2}, which is one of its {3} classes and still competes in the softmax; use an index that is no class, such as -100",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Rows with that target drop out of the loss, yet the class keeps its place among the others, which learn to avoid it.",
        Descriptors.Page(MisuseIds.IgnoreIndexIsClass));

    public static readonly DiagnosticDescriptor NoIgnoreIndex = new(
        MisuseIds.NoIgnoreIndex,
        "Loss has no ignored index",
        "'{0}' holds {1} from {2}, which other losses skip; {3} has no ignored index, so leave those elements out or weigh them with 0",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Only losses over class indices know an ignored index. Elsewhere padding is taken for a label, or throws.",
        Descriptors.Page(MisuseIds.NoIgnoreIndex));

    public static readonly DiagnosticDescriptor WeightsDoNotFit = new(
        MisuseIds.WeightsDoNotFit,
        "Weights don't fit",
        "'{0}' has {1} weights; {2} expects {3}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Weights of classes are one for each class, weights of elements repeat a whole number of times along the data. Others throw.",
        Descriptors.Page(MisuseIds.WeightsDoNotFit));

    public static readonly DiagnosticDescriptor SameBuffer = new(
        MisuseIds.SameBuffer,
        "Prediction and target are the same memory",
        "'{0}' is both '{1}' and '{2}' of {3}, which compares it with itself; pass what it is to be compared with",
        Descriptors.UseCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A loss between numbers and themselves is a constant: there is nothing to learn from it.",
        Descriptors.Page(MisuseIds.SameBuffer));

    public static readonly DiagnosticDescriptor OutputOverlaps = new(
        MisuseIds.OutputOverlaps,
        "Output of a loss overlaps its data",
        "'{0}' is written to by {1}, which also uses '{2}': {3}; give it memory of its own",
        Descriptors.UseCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A gradient may be written over exactly the data it belongs to. Any other overlap would be read after it was written, so the call throws.",
        Descriptors.Page(MisuseIds.OutputOverlaps));

    public static readonly DiagnosticDescriptor ArgumentsSwapped = new(
        MisuseIds.ArgumentsSwapped,
        "Arguments of a loss look swapped",
        "'{0}' and '{1}' look swapped: {2} expects {3} first and {4} second",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "With prediction and target swapped, the loss is another one, and the gradient is that of the labels.",
        Descriptors.Page(MisuseIds.ArgumentsSwapped));

    public static readonly DiagnosticDescriptor LengthsDoNotFit = new(
        MisuseIds.LengthsDoNotFit,
        "Lengths don't fit",
        "'{0}' has {1} elements; {2} expects {3}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Lengths that don't fit make the call throw.",
        Descriptors.Page(MisuseIds.LengthsDoNotFit));

    public static readonly DiagnosticDescriptor ClassAxisLast = new(
        MisuseIds.ClassAxisLast,
        "Class axis comes last",
        "'{0}' is indexed as {1}, with the class last; {2} with spatial > 1 expects the class before the positions, index (n * classes + c) * spatial + s",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "As in PyTorch, the class axis is the second: (N, C, positions). Data that have it last are of the same length, so nothing throws, and every row mixes numbers of other rows.",
        Descriptors.Page(MisuseIds.ClassAxisLast));

    public static readonly DiagnosticDescriptor ClassIndexOutOfRange = new(
        MisuseIds.ClassIndexOutOfRange,
        "Class index is out of range",
        "'{0}' {1}; {2} expects {3}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A class index names one of the classes, from 0 on; a label of CTC is also not the blank. Others throw, or give a loss without meaning.",
        Descriptors.Page(MisuseIds.ClassIndexOutOfRange));

    public static readonly DiagnosticDescriptor PositiveWeight = new(
        MisuseIds.PositiveWeight,
        "Weight of positives is no ratio of negatives to positives",
        "'{0}' makes the weight of positives {1}; {2} expects the number of negatives for each positive, so {3}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The weight multiplies the loss of positives. A weight near 0 silences them, a negative one rewards mistakes.",
        Descriptors.Page(MisuseIds.PositiveWeight));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        LabelSmoothingOutOfRange,
        ArgumentOutOfRange,
        SmoothL1WithoutSmoothPart,
        UnusualMargin,
        IgnoreIndexWithProbabilities,
        IgnoreIndexIsClass,
        NoIgnoreIndex,
        WeightsDoNotFit,
        SameBuffer,
        OutputOverlaps,
        ArgumentsSwapped,
        LengthsDoNotFit,
        ClassAxisLast,
        ClassIndexOutOfRange,
        PositiveWeight);
}
