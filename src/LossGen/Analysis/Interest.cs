// Whether a member is worth following: it computes a loss, calls a known function, or touches an annotated member.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Producers;
using LossGen.Analysis.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis;

internal static class Interest
{
    public static bool In(IOperation block, LossUseReader uses, Compilation compilation)
    {
        foreach (IOperation operation in block.DescendantsAndSelf())
        {
            bool isInteresting = operation switch
            {
                IObjectCreationOperation creation => TorchUseReader.IsCreation(creation),
                IInvocationOperation call => uses.IsCandidate(call) || TorchUseReader.IsCreation(call) || KnownProducers.Of(call.TargetMethod) is { Kind: not (MapKind.Keep or MapKind.Sqrt or MapKind.Sum or MapKind.Zeros or MapKind.ArgMax) } || IsAnnotated(call.TargetMethod, compilation),
                IParameterReferenceOperation parameter => Annotations.Of(parameter.Parameter) is not null,
                IMemberReferenceOperation member => FlowContext.IsOwn(member.Member, compilation) && Annotations.Of(member.Member) is not null,
                _ => false,
            };
            if (isInteresting)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnnotated(IMethodSymbol method, Compilation compilation) =>
        FlowContext.IsOwn(method, compilation)
        && (Annotations.OfReturned(method) is not null || method.Parameters.Any(static p => Annotations.Of(p) is not null));
}
