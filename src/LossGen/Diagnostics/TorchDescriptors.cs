// Rules about TorchSharp's defaults that differ from PyTorch's, and users' annotations.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class TorchDescriptors
{
    public static readonly DiagnosticDescriptor LogTarget = new(
        MisuseIds.LogTarget,
        "Divergence with log_target left to TorchSharp",
        "log_target is left to TorchSharp, which takes '{0}' for logarithms of probabilities, {1}; state it",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "TorchSharp sets log_target to true by default, PyTorch to false. A port that leaves it out computes exp(p) · (p − x) from probabilities, without an error.",
        Descriptors.Page(MisuseIds.LogTarget));

    public static readonly DiagnosticDescriptor HingeMargin = new(
        MisuseIds.HingeMargin,
        "Hinge embedding loss without a margin",
        "'{0}' has a margin of 0 by default in TorchSharp, so that negative pairs have no loss, where PyTorch has 1; state the margin",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A negative pair has a loss as long as its distance is below the margin. Distances are never below 0, so that with a margin of 0 only positive pairs are learned from, and everything may move to one point.",
        Descriptors.Page(MisuseIds.HingeMargin));

    public static readonly DiagnosticDescriptor GaussianEps = new(
        MisuseIds.GaussianEps,
        "Gaussian likelihood with eps left to TorchSharp",
        "'{0}' raises variances to {1} by default in TorchSharp, where its function, and PyTorch, raise them to 1e-6; state eps",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "TorchSharp has one eps in the module and another in the function. Below it variances are held, so that the two give different losses where a model is very sure.",
        Descriptors.Page(MisuseIds.GaussianEps));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        LogTarget,
        HingeMargin,
        GaussianEps);
}
