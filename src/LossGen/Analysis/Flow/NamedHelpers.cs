// Helpers of the user's whose name says in two words what they return: SmoothLabels and the like. Asked for calls
// of methods that are no known function.
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

internal static class NamedHelpers
{
    private static readonly string[] Targets = { "label", "target", "hot" };

    /// <summary>What a helper returns by its name; null where its name says nothing.</summary>
    public static Evidence? Of(IMethodSymbol method, SyntaxNode call) =>
        Contains(method.Name, "smooth") && Targets.Any(word => Contains(method.Name, word)) && (Memory.IsMemory(method.ReturnType) || method.ReturnType.Name == "Tensor")
            ? new Evidence(Meaning.SmoothedLabels, method.Name, call)
            : null;

    private static bool Contains(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
