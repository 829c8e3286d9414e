// Rules about TorchSharp's defaults that differ from PyTorch's, and users' annotations.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Diagnostics;

internal static class TorchDescriptors
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray<DiagnosticDescriptor>.Empty;
}
