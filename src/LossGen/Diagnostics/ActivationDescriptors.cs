// Rules about what a loss applies itself: activations before losses of logits, and missing ones before losses of
// probabilities.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class ActivationDescriptors
{
    public static readonly DiagnosticDescriptor SoftmaxIntoCrossEntropy = new(
        MisuseIds.SoftmaxIntoCrossEntropy,
        "Softmax before a loss of logits",
        "'{0}' holds {1} from {2}; {3} expects logits and applies the softmax itself, so pass the logits",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A second softmax squeezes logits into [0, 1]: gradients shrink, and the loss can never reach zero.",
        Descriptors.Page(MisuseIds.SoftmaxIntoCrossEntropy));

    public static readonly DiagnosticDescriptor SigmoidIntoLogits = new(
        MisuseIds.SigmoidIntoLogits,
        "Sigmoid before a loss of logits",
        "'{0}' holds {1} from {2}; {3} expects logits and applies the sigmoid itself, so pass the logits",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A second sigmoid leaves probabilities between 0.5 and 0.73: the model can't become sure of anything, and its gradients shrink.",
        Descriptors.Page(MisuseIds.SigmoidIntoLogits));

    public static readonly DiagnosticDescriptor LogSoftmaxIntoCrossEntropy = new(
        MisuseIds.LogSoftmaxIntoCrossEntropy,
        "Log-softmax before a loss of logits",
        "'{0}' holds {1} from {2}; {3} applies the log-softmax itself, so pass the logits, or declare NLLLoss",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A log-softmax changes nothing the second time, but is paid for, and hides what the numbers are.",
        Descriptors.Page(MisuseIds.LogSoftmaxIntoCrossEntropy));

    public static readonly DiagnosticDescriptor ProbabilitiesIntoNll = new(
        MisuseIds.ProbabilitiesIntoNll,
        "Probabilities where log-probabilities are expected",
        "'{0}' holds {1} from {2}; {3} expects log-probabilities, so declare CrossEntropyLoss and pass the logits",
        Descriptors.UseCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The loss is −p instead of −log p: it is negative, bounded, and its gradient does not depend on how wrong the model is.",
        Descriptors.Page(MisuseIds.ProbabilitiesIntoNll));

    public static readonly DiagnosticDescriptor LogitsIntoNll = new(
        MisuseIds.LogitsIntoNll,
        "Logits where log-probabilities are expected",
        "'{0}' holds {1} from {2}; {3} expects log-probabilities, so declare CrossEntropyLoss",
        Descriptors.UseCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Raising one score without bound lowers the loss without bound: nothing normalizes the classes.",
        Descriptors.Page(MisuseIds.LogitsIntoNll));

    public static readonly DiagnosticDescriptor SigmoidThenBce = new(
        MisuseIds.SigmoidThenBce,
        "Sigmoid and BCELoss in two steps",
        "'{0}' holds {1} from {2}; {3} of it loses precision, so declare BCEWithLogitsLoss and pass the logits",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A sigmoid rounds to 0 or 1 for logits beyond 17 (float), where the loss is clamped and the gradient is lost; the fused loss is exact and cheaper.",
        Descriptors.Page(MisuseIds.SigmoidThenBce));

    public static readonly DiagnosticDescriptor UnboundedIntoBce = new(
        MisuseIds.UnboundedIntoBce,
        "Numbers outside [0, 1] for BCELoss",
        "'{0}' holds {1} from {2}; {3} expects probabilities in [0, 1], so declare BCEWithLogitsLoss or apply a sigmoid",
        Descriptors.UseCategory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "BCELoss throws at the first value outside [0, 1].",
        Descriptors.Page(MisuseIds.UnboundedIntoBce));

    public static readonly DiagnosticDescriptor TwoClassSoftmaxIntoBce = new(
        MisuseIds.TwoClassSoftmaxIntoBce,
        "A column of a two-class softmax for BCELoss",
        "'{0}' holds {1} of two classes from {2}; {3} of one column is BCEWithLogitsLoss of the difference of the logits",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A softmax over two classes is the sigmoid of their logits' difference, computed with more work and less precision.",
        Descriptors.Page(MisuseIds.TwoClassSoftmaxIntoBce));

    public static readonly DiagnosticDescriptor SquashedIntoCrossEntropy = new(
        MisuseIds.SquashedIntoCrossEntropy,
        "Squashed numbers before a loss of logits",
        "'{0}' holds {1} from {2}; {3} expects unbounded logits, so pass what was squashed",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Between 0 and 1 (or −1 and 1) the softmax is nearly uniform whatever the model says: the loss can't come near zero.",
        Descriptors.Page(MisuseIds.SquashedIntoCrossEntropy));

    public static readonly DiagnosticDescriptor ProbabilitiesIntoKLDiv = new(
        MisuseIds.ProbabilitiesIntoKLDiv,
        "Probabilities as the input of a divergence",
        "'{0}' holds {1} from {2}; {3} expects log-probabilities as its input",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The divergence subtracts its input from the logarithm of the target: of probabilities that is no divergence, and may be negative.",
        Descriptors.Page(MisuseIds.ProbabilitiesIntoKLDiv));

    public static readonly DiagnosticDescriptor LogTargetDisagrees = new(
        MisuseIds.LogTargetDisagrees,
        "The target of a divergence and LogTarget disagree",
        "'{0}' holds {1} from {2}, but LogTarget of {3} says otherwise; set LogTarget to what the target is",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The logarithm of a log-probability, which is negative, is NaN; the exponential of a probability is no probability.",
        Descriptors.Page(MisuseIds.LogTargetDisagrees));

    public static readonly DiagnosticDescriptor RateForLogRate = new(
        MisuseIds.RateForLogRate,
        "A rate where its logarithm is expected, or the inverse",
        "'{0}' holds {1} from {2}, but {3} takes its input for {4}; set LogInput to what the input is",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A rate that is exponentiated again explodes; the logarithm of a raw score is NaN for negative ones.",
        Descriptors.Page(MisuseIds.RateForLogRate));

    public static readonly DiagnosticDescriptor NoVariance = new(
        MisuseIds.NoVariance,
        "No variance where one is expected",
        "'{0}' holds {1} from {2}; {3} expects variances",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A logarithm may be negative, which throws; a standard deviation is not squared, which puts the wrong scale on every error.",
        Descriptors.Page(MisuseIds.NoVariance));

    public static readonly DiagnosticDescriptor NoLogProbabilitiesForCtc = new(
        MisuseIds.NoLogProbabilitiesForCtc,
        "CTC of numbers that are no log-probabilities",
        "'{0}' holds {1} from {2}; {3} expects log-probabilities, so declare FromLogits = true and pass logits",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Unnormalized frames make the loss negative, and its gradient pushes towards blanks.",
        Descriptors.Page(MisuseIds.NoLogProbabilitiesForCtc));

    public static readonly DiagnosticDescriptor OverlapOfOtherNumbers = new(
        MisuseIds.OverlapOfOtherNumbers,
        "Overlap of numbers that are no probabilities",
        "'{0}' holds {1} from {2}, but {3} takes its input for {4}; set FromLogits to what the input is",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Outside [0, 1] the denominator of an overlap can vanish; a second sigmoid leaves no prediction below one half.",
        Descriptors.Page(MisuseIds.OverlapOfOtherNumbers));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        SoftmaxIntoCrossEntropy,
        SigmoidIntoLogits,
        LogSoftmaxIntoCrossEntropy,
        ProbabilitiesIntoNll,
        LogitsIntoNll,
        SigmoidThenBce,
        UnboundedIntoBce,
        TwoClassSoftmaxIntoBce,
        SquashedIntoCrossEntropy,
        ProbabilitiesIntoKLDiv,
        LogTargetDisagrees,
        RateForLogRate,
        NoVariance,
        NoLogProbabilitiesForCtc,
        OverlapOfOtherNumbers);
}
