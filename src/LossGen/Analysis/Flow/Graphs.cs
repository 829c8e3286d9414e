// A control flow graph and those around it: the graph of a local function is asked of the graph that contains it.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LossGen.Analysis.Flow;

/// <summary>A graph with the graphs that enclose it.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Outer">The graph from which it was reached; null for a member's own.</param>
internal sealed record Graphs(ControlFlowGraph Graph, Graphs? Outer)
{
    /// <summary>The graph of a local function; null where no graph in reach contains it.</summary>
    public ControlFlowGraph? LocalFunction(IMethodSymbol function, CancellationToken cancellation) =>
        Graph.LocalFunctions.Contains(function, SymbolEqualityComparer.Default)
            ? Graph.GetLocalFunctionControlFlowGraph(function, cancellation)
            : Outer?.LocalFunction(function, cancellation);
}
