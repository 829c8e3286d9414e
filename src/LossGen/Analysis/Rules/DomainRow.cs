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

    public DomainRow(DiagnosticDescriptor descriptor, ImmutableArray<string> losses, Domain expected, params Meaning[] found)
    {
        Descriptor = descriptor;
        this.losses = losses;
        this.expected = expected;
        this.found = found;
    }

    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether the argument holds what the row names.</summary>
    public bool Matches(LossUse use, DataUse data, Evidence evidence) =>
        data.Domain == expected && losses.Contains(use.Name) && found.Contains(evidence.Meaning);
}
