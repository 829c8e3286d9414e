// Rules about declarations that compile but are hardly meant.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class AdviceDescriptors
{
    public static readonly DiagnosticDescriptor OneClass = new(
        MisuseIds.OneClass,
        "Loss over a single class or item",
        "{0} over rows of one {1} is always zero; {2}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A softmax over one class is 1 whatever its logit is, and there is nothing that a single item could be compared with. The loss is zero, and so is its gradient.",
        Descriptors.Page(MisuseIds.OneClass));

    public static readonly DiagnosticDescriptor HeavySmoothing = new(
        MisuseIds.HeavySmoothing,
        "Label smoothing leaves little of the label",
        "Label smoothing of {0} leaves {1} of the target on the label and spreads the rest over all classes; 0.1 is usual",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Where more than half of the target is the same for all classes, the model is taught to be unsure; with a smoothing of 1 the labels are not read at all.",
        Descriptors.Page(MisuseIds.HeavySmoothing));

    public static readonly DiagnosticDescriptor AveragedDivergence = new(
        MisuseIds.AveragedDivergence,
        "Divergence averaged over elements",
        "'{0}' divides the divergence by the number of elements, not of distributions; {1}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A divergence is a sum over the classes of a distribution. A mean over elements divides it by the number of classes once more, so that its weight beside other losses depends on how many classes there are.",
        Descriptors.Page(MisuseIds.AveragedDivergence));

    public static readonly DiagnosticDescriptor InfiniteLoss = new(
        MisuseIds.InfiniteLoss,
        "CTC loss that may become infinite",
        "'{0}' is infinite, and its gradient NaN, where a sequence has fewer frames than its target needs; set {1}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "One sequence that is too short for its target makes the gradient of the whole batch NaN, and one step later all weights of the model.",
        Descriptors.Page(MisuseIds.InfiniteLoss));

    public static readonly DiagnosticDescriptor TooFewBits = new(
        MisuseIds.TooFewBits,
        "Numbers of 16 bits for what they cannot hold",
        "'{0}' {1}; {2}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Kernels compute in float and add up in double, but what is stored in 16 bits is rounded: Half ends at 65504, and both 16-bit types have few numbers near 1.",
        Descriptors.Page(MisuseIds.TooFewBits));

    public static readonly DiagnosticDescriptor BalancedTwice = new(
        MisuseIds.BalancedTwice,
        "Two mechanisms that balance classes",
        "'{0}' weighs what {1} of {2} already balances; drop one of them, unless they mean different things",
        Descriptors.UseCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        "Each of them makes up for rare classes. Together they make up for them twice, and rare classes win where common ones are right.",
        Descriptors.Page(MisuseIds.BalancedTwice));

    public static readonly DiagnosticDescriptor NoCurvature = new(
        MisuseIds.NoCurvature,
        "Second derivative without a floor",
        "'{0}' receives second derivatives of {1}, which are {2} for some data, and boosting divides by their sum; set {3}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The value of a leaf is the sum of the gradients over that of the second derivatives. Where these are zero or negative, the leaf is huge or goes the wrong way.",
        Descriptors.Page(MisuseIds.NoCurvature));

    public static readonly DiagnosticDescriptor AveragedHessian = new(
        MisuseIds.AveragedHessian,
        "Derivatives for boosting are averaged",
        "Reduction.{1} divides '{0}' and the gradient by the size of the batch, but boosting adds them up row by row; use Reduction.Sum",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Boosting libraries compare sums of second derivatives with fixed numbers: the regularization and the least weight of a leaf. Divided by the size of the data they are next to nothing, and no tree grows.",
        Descriptors.Page(MisuseIds.AveragedHessian));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        OneClass,
        HeavySmoothing,
        AveragedDivergence,
        InfiniteLoss,
        TooFewBits,
        BalancedTwice,
        NoCurvature,
        AveragedHessian);
}
