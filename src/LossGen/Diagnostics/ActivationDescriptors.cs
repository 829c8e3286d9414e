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

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        SoftmaxIntoCrossEntropy,
        SigmoidIntoLogits);
}
