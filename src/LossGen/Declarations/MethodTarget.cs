// Where the body goes: the declared method and the types around it, as text.
using LossGen.Infrastructure;

namespace LossGen.Declarations;

/// <summary>The partial method to implement.</summary>
/// <param name="Namespace">The namespace, empty for the global one, keywords escaped.</param>
/// <param name="Types">The containing types, outermost first, each as it must be reopened: <c>partial class Losses&lt;T&gt;</c>, <c>partial record struct R</c>, <c>partial interface I</c>.</param>
/// <param name="Modifiers">The method's modifiers in its own order, ending in <c>partial</c>: <c>public static partial</c>.</param>
/// <param name="ReturnType">The fully qualified return type.</param>
/// <param name="Name">The method's name, escaped where it is a keyword, with type parameters if any.</param>
/// <param name="HintName">The unique file name, ending in <c>.g.cs</c>.</param>
internal sealed record MethodTarget(
    string Namespace,
    EquatableArray<string> Types,
    string Modifiers,
    string ReturnType,
    string Name,
    string HintName);
