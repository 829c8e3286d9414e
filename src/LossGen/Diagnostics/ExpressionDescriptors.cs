// Rules about what is computed around a loss: averages, logarithms written by hand, ignored results.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class ExpressionDescriptors
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray<DiagnosticDescriptor>.Empty;
}
