// Solves a member and the lambdas and local functions in it. A nested function starts with nothing known of the
// variables that it captures: when it runs is not in view.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Flow;

internal static class NestedFlow
{
    public static void Solve(Graphs graphs, ISymbol method, FlowContext context, IFlowObserver observer)
    {
        MethodFlow.Solve(graphs, method, context, observer);
        foreach (IMethodSymbol function in graphs.Graph.LocalFunctions)
        {
            Solve(new Graphs(graphs.Graph.GetLocalFunctionControlFlowGraph(function, context.Cancellation), graphs), function, context, observer);
        }

        foreach (BasicBlock block in graphs.Graph.Blocks)
        {
            IEnumerable<IOperation> roots = block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations;
            foreach (IFlowAnonymousFunctionOperation lambda in roots.SelectMany(static root => root.DescendantsAndSelf()).OfType<IFlowAnonymousFunctionOperation>())
            {
                Solve(new Graphs(graphs.Graph.GetAnonymousFunctionControlFlowGraph(lambda, context.Cancellation), graphs), lambda.Symbol, context, observer);
            }
        }
    }
}
