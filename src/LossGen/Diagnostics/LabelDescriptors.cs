// Rules about labels and other targets.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class LabelDescriptors
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray<DiagnosticDescriptor>.Empty;
}
