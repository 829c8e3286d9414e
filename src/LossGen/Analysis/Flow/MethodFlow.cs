// Solves the flow of one method: walks its control flow graph until nothing new is learned, joining states
// where paths meet. Then it walks once more and tells the observer of each call with what is known there.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LossGen.Analysis.Flow;

internal static class MethodFlow
{
    /// <summary>More rounds than the lattice can need; ends the walk if a rule of the flow were not monotone.</summary>
    private const int MostVisits = 24;

    /// <summary>Solves a graph and, with an observer, reports what happens in it.</summary>
    /// <param name="graphs">The method's graph.</param>
    /// <param name="method">The method.</param>
    /// <param name="context">What is shared by all methods of the compilation.</param>
    /// <param name="observer">Who is told; null to solve only.</param>
    /// <param name="start">What is known where the method starts; null for nothing.</param>
    /// <returns>The state where the method ends; null if it never does.</returns>
    public static FlowState? Solve(Graphs graphs, ISymbol method, FlowContext context, IFlowObserver? observer, FlowState? start = null)
    {
        ControlFlowGraph graph = graphs.Graph;
        Interpreter interpreter = new(context, method, graphs);
        FlowState?[] entries = Entries(graph, interpreter, start ?? FlowState.Empty, context.Cancellation);
        if (observer is not null)
        {
            interpreter.Observer = observer;
            foreach (BasicBlock block in graph.Blocks)
            {
                if (entries[block.Ordinal] is { } entry)
                {
                    interpreter.Run(block, entry.Copy());
                }
            }
        }

        return entries[graph.Blocks.Length - 1];
    }

    private static FlowState?[] Entries(ControlFlowGraph graph, Interpreter interpreter, FlowState start, CancellationToken cancellation)
    {
        ImmutableArray<BasicBlock> blocks = graph.Blocks;
        FlowState?[] exits = new FlowState?[blocks.Length];
        FlowState?[] leaving = new FlowState?[blocks.Length];
        FlowState?[] entries = new FlowState?[blocks.Length];
        int[] visits = new int[blocks.Length];
        SortedSet<int> pending = new() { 0 };
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            BasicBlock block = blocks[pending.Min];
            pending.Remove(block.Ordinal);
            FlowState? entry = block.Ordinal == 0 ? start : Joined(block, exits, leaving, static _ => true);
            if (entry is null || ++visits[block.Ordinal] > MostVisits)
            {
                continue;
            }

            entries[block.Ordinal] = entry;
            FlowState exit = interpreter.Run(block, entry.Copy());

            // A loop over data is taken to run at least once: what leaves it comes from its last round.
            FlowState? lastRound = Joined(block, exits, leaving, branch => branch.Source.Ordinal >= block.Ordinal);
            FlowState left = lastRound is null ? exit : interpreter.Run(block, lastRound.Copy());
            if (exits[block.Ordinal] is { } before && before.SameAs(exit) && leaving[block.Ordinal]!.SameAs(left))
            {
                continue;
            }

            exits[block.Ordinal] = exit;
            leaving[block.Ordinal] = left;
            foreach (BasicBlock next in Successors(block))
            {
                pending.Add(next.Ordinal);
            }
        }

        return entries;
    }

    private static FlowState? Joined(BasicBlock block, FlowState?[] exits, FlowState?[] leaving, Func<ControlFlowBranch, bool> isWanted)
    {
        FlowState? joined = null;
        foreach (ControlFlowBranch branch in block.Predecessors)
        {
            int from = branch.Source.Ordinal;
            FlowState? state = IsExit(branch) ? leaving[from] : exits[from];
            if (state is not null && isWanted(branch))
            {
                joined = joined is null ? state : FlowState.Join(joined, state);
            }
        }

        return joined ?? OfHandler(block, exits);
    }

    /// <summary>Whether a branch leaves the loop whose head it comes from.</summary>
    private static bool IsExit(ControlFlowBranch branch)
    {
        int last = -1;
        foreach (ControlFlowBranch back in branch.Source.Predecessors)
        {
            last = Math.Max(last, back.Source.Ordinal);
        }

        return last >= branch.Source.Ordinal && branch.Destination!.Ordinal > last;
    }

    /// <summary>A catch or finally block has no branch to it: it starts with nothing known.</summary>
    private static FlowState? OfHandler(BasicBlock block, FlowState?[] exits) =>
        block.Predecessors.IsEmpty
        && block.EnclosingRegion is { Kind: ControlFlowRegionKind.Catch or ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter } region
        && region.FirstBlockOrdinal == block.Ordinal
        && exits[0] is not null
            ? FlowState.Empty
            : null;

    private static IEnumerable<BasicBlock> Successors(BasicBlock block)
    {
        foreach (ControlFlowBranch? branch in new[] { block.ConditionalSuccessor, block.FallThroughSuccessor })
        {
            if (branch?.Destination is { } destination)
            {
                yield return destination;
            }
        }
    }
}
