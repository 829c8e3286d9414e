// What a rule of advice found: which rule, where, the words of its message, and what a fix needs to know.
using System.Collections.Immutable;
using LossGen.Declarations;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Advice;

/// <summary>A piece of advice.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Anchor">Where the declaration says it.</param>
/// <param name="Arguments">What the message quotes.</param>
internal sealed record AdviceFinding(DiagnosticDescriptor Descriptor, Anchor Anchor, params object[] Arguments)
{
    /// <summary>What a fix needs to know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>The same finding with its remedy: an option, or a constructor's argument, and the value it should have.</summary>
    public AdviceFinding With(string option, string value) => this with
    {
        Properties = Remedy(DiagnosticProperties.Option, option).SetItem(DiagnosticProperties.Suggestion, value),
    };

    /// <summary>The properties of a diagnostic with one remedy.</summary>
    public static ImmutableDictionary<string, string?> Remedy(string key, string value) =>
        ImmutableDictionary<string, string?>.Empty.SetItem(key, value);
}
