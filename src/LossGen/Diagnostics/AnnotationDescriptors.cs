// Rules about what users say of their own members' numbers.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class AnnotationDescriptors
{
    public static readonly DiagnosticDescriptor AnnotationContradicted = new(
        MisuseIds.AnnotationContradicted,
        "An annotation is contradicted",
        "'{0}' holds {1} from {2}, but {3} is annotated as {4}",
        Descriptors.UseCategory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A member that says what its numbers mean is given others; whoever believes it computes the wrong thing.",
        Descriptors.Page(MisuseIds.AnnotationContradicted));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        AnnotationContradicted);
}
