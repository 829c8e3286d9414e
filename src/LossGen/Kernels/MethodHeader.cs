// The text around the body: where the partial method is and how it is declared.
using System.Collections.Immutable;

namespace LossGen.Kernels;

/// <summary>The declared method as text.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Types">The containing types, outermost first, as each is reopened.</param>
/// <param name="Modifiers">The method's modifiers, ending in <c>partial</c>.</param>
/// <param name="ReturnType">The fully qualified return type.</param>
/// <param name="Name">The method's name.</param>
/// <param name="Parameters">Each parameter's modifiers and type, and its name.</param>
/// <param name="HintName">The name of the file.</param>
internal sealed record MethodHeader(
    string Namespace,
    ImmutableArray<string> Types,
    string Modifiers,
    string ReturnType,
    string Name,
    ImmutableArray<(string Declaration, string Name)> Parameters,
    string HintName);
