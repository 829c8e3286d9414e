// What all methods of a compilation share while their flow is solved: the known producers' types, and the
// summaries of helper methods. Made once a compilation by the misuse analyzer.
using LossGen.Analysis.Uses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

internal sealed class FlowContext
{
    public FlowContext(Compilation compilation, LossUseReader uses, MethodSummaries summaries, CancellationToken cancellation)
    {
        Compilation = compilation;
        Uses = uses;
        Summaries = summaries;
        Cancellation = cancellation;
    }

    public Compilation Compilation { get; }

    public LossUseReader Uses { get; }

    public MethodSummaries Summaries { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>How many helpers deep the flow is; summaries stop at two.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether a member is of the compiled project.</summary>
    public bool IsOwn(ISymbol member) => IsOwn(member, Compilation);

    /// <summary>Whether a member is of a project.</summary>
    public static bool IsOwn(ISymbol member, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);

    public FlowContext Deeper() => new(Compilation, Uses, Summaries, Cancellation) { Depth = Depth + 1 };
}
