// What a rule of advice found: which rule, where, the words of its message, and what would mend it.
using LossGen.Declarations;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Advice;

/// <summary>A piece of advice.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Anchor">Where the declaration says it.</param>
/// <param name="Arguments">What the message quotes.</param>
internal sealed record AdviceFinding(DiagnosticDescriptor Descriptor, Anchor Anchor, params object[] Arguments)
{
    /// <summary>The option, or the constructor's argument, that should have another value; null where no fix is clear.</summary>
    public string? Option { get; init; }

    /// <summary>The value that it should have.</summary>
    public string? Value { get; init; }

    /// <summary>The same finding with its remedy.</summary>
    public AdviceFinding With(string option, string value) => this with { Option = option, Value = value };
}
