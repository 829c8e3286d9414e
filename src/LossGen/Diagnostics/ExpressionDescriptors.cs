// Rules about what is computed around a loss: averages, logarithms written by hand, ignored results.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class ExpressionDescriptors
{
    public static readonly DiagnosticDescriptor WeightCancels = new(
        MisuseIds.WeightCancels,
        "Weight of a single row cancels",
        "'{0}' has no effect: the mean of {1} divides by the weights of its rows, and there is one row; sum, or average over more rows",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A weighted mean is the sum of weight times loss divided by the sum of weights. Over one row that is the row's loss, whatever its weight.",
        Descriptors.Page(MisuseIds.WeightCancels));

    public static readonly DiagnosticDescriptor MeanOfMeans = new(
        MisuseIds.MeanOfMeans,
        "Mean of batch means",
        "'{0}' adds means of {1} over batches that count differently because of {2}; add sums and weights (LossSum), and divide once",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        "Dividing by the number of batches gives every batch the same say, however few of its rows count. The result depends on how rows are dealt to batches.",
        Descriptors.Page(MisuseIds.MeanOfMeans));

    public static readonly DiagnosticDescriptor RepeatedMean = new(
        MisuseIds.RepeatedMean,
        "Mean divided again",
        "'{0}' holds a mean from {1}, which has been divided by '{2}' already; leave this division out, or declare the sum",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A mean is divided by the number of its terms, and so are its gradients. Dividing again makes the loss, and each step of the training, smaller by that number.",
        Descriptors.Page(MisuseIds.RepeatedMean));

    public static readonly DiagnosticDescriptor UnreducedLossesIgnored = new(
        MisuseIds.UnreducedLossesIgnored,
        "Unreduced losses are ignored",
        "'{0}' holds one loss per element or row from {1}, and most of them are never looked at; reduce them by Mean or Sum",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Without reduction a loss is many numbers. Rows whose numbers nobody reads do not count.",
        Descriptors.Page(MisuseIds.UnreducedLossesIgnored));

    public static readonly DiagnosticDescriptor DivergenceOrder = new(
        MisuseIds.DivergenceOrder,
        "Divergence in the other order",
        "'{0}' comes first and '{1}' second, but {2} computes the divergence of its first argument from its second, which is the truth; swap them if the first is the teacher",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "KL(target, prediction) spreads the prediction over all that the target holds likely. In the other order it may settle on one mode of it, and the gradient goes to the wrong side.",
        Descriptors.Page(MisuseIds.DivergenceOrder));

    public static readonly DiagnosticDescriptor HandWrittenLog = new(
        MisuseIds.HandWrittenLog,
        "Logarithm by hand where a stable function exists",
        "{0} of '{1}', which holds {2}, overflows or loses its digits at large logits; use {3}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A sigmoid or softmax rounds to 0 and its logarithm is minus infinity, an exponential overflows, and a constant that is added against it biases the loss. The functions of logits have no such edge.",
        Descriptors.Page(MisuseIds.HandWrittenLog));

    public static readonly DiagnosticDescriptor RootOfSquares = new(
        MisuseIds.RootOfSquares,
        "Square root of a mean of squares is trained on",
        "'{0}' takes the root of {1}, and the slope of a root has no limit at 0; train on the squares, or add a small constant under the root",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The gradient of a root is divided by the root. Where predictions are exact, or become so, it is infinite or NaN.",
        Descriptors.Page(MisuseIds.RootOfSquares));

    public static readonly DiagnosticDescriptor ResultUnused = new(
        MisuseIds.ResultUnused,
        "Result of a loss is used nowhere",
        "'{0}' computes {1}, and neither its result nor a gradient is read; use one of them or remove the call",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A loss changes nothing but the spans that it is given. A call whose results nobody reads has no effect on the training.",
        Descriptors.Page(MisuseIds.ResultUnused));

    public static readonly DiagnosticDescriptor MaskedNaN = new(
        MisuseIds.MaskedNaN,
        "Mask multiplies NaN",
        "'{0}' is 0 where '{1}' is NaN, and 0 times NaN is NaN; choose by the mask instead of multiplying",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A product can't hide NaN. One masked element makes the sum, and with it all gradients, NaN.",
        Descriptors.Page(MisuseIds.MaskedNaN));

    public static readonly DiagnosticDescriptor TemperatureMisapplied = new(
        MisuseIds.TemperatureMisapplied,
        "Temperature applied twice or the wrong way",
        "'{0}' holds scores that '{1}' applied a temperature to, but for {2} {3}; say the temperature once, as a divisor",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Similarities are divided by a temperature below 1, which sharpens the softmax. Multiplying flattens it, and doing it twice squares the temperature.",
        Descriptors.Page(MisuseIds.TemperatureMisapplied));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        WeightCancels,
        MeanOfMeans,
        RepeatedMean,
        UnreducedLossesIgnored,
        DivergenceOrder,
        HandWrittenLog,
        RootOfSquares,
        ResultUnused,
        MaskedNaN,
        TemperatureMisapplied);
}
