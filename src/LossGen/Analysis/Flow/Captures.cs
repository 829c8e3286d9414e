// What the compiler's captures stand for: where a conditional value is stored into an element, the element is
// captured first and assigned later.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LossGen.Analysis.Flow;

internal static class Captures
{
    /// <summary>The captured operations of a graph.</summary>
    public static ImmutableDictionary<CaptureId, IOperation> Of(ControlFlowGraph graph)
    {
        ImmutableDictionary<CaptureId, IOperation>.Builder captured = ImmutableDictionary.CreateBuilder<CaptureId, IOperation>();
        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IOperation operation in block.Operations)
            {
                if (operation is IFlowCaptureOperation capture)
                {
                    captured[capture.Id] = capture.Value;
                }
            }
        }

        return captured.ToImmutable();
    }
}
