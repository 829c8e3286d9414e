// A row of the table of contradicting domains.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

/// <summary>Numbers that contradict data of losses.</summary>
internal sealed class DomainRow
{
    private readonly ImmutableArray<string> losses;
    private readonly Domain expected;
    private readonly Meaning[] found;

    /// <summary>A row.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="losses">The losses; default for all with such data.</param>
    /// <param name="expected">The domain of the data.</param>
    /// <param name="found">The meanings that contradict it.</param>
    public DomainRow(DiagnosticDescriptor descriptor, ImmutableArray<string> losses, Domain expected, params Meaning[] found)
    {
        Descriptor = descriptor;
        this.losses = losses;
        this.expected = expected;
        this.found = found;
    }

    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The data parameter; null for all of that domain.</summary>
    public string? Data { get; init; }

    /// <summary>The length that rows of the numbers must have; null for any.</summary>
    public long? RowLength { get; init; }

    /// <summary>A flag that must be stated, not only have its default; null for none.</summary>
    public string? StatedFlag { get; init; }

    /// <summary>Whether the argument holds what the row names.</summary>
    public bool Matches(LossUse use, DataUse data, Evidence evidence) =>
        data.Domain == expected
        && found.Contains(evidence.Meaning)
        && (losses.IsDefault || losses.Contains(use.Name))
        && (Data is null || Data == data.Parameter.Name)
        && (RowLength is null || RowLength == evidence.RowLength)
        && (StatedFlag is null || use.OptionOf(StatedFlag) is { Argument: not null } or { Value: not null } && IsStated(use));

    private bool IsStated(LossUse use) => use.Family == LossFamily.Declared || use.OptionOf(StatedFlag!)?.Argument is not null;
}
