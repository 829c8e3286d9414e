// Recognizes the calls that compute losses. Asked by the interpreter for every call.
using LossGen.Analysis.Flow;
using LossGen.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analysis.Uses;

internal sealed class LossUseReader
{
    private readonly DeclaredUseReader declared = new();

    /// <summary>The loss that a call computes; null for other calls.</summary>
    public LossUse? Read(IInvocationOperation call, Interpreter interpreter, FlowState state) =>
        declared.Read(call, interpreter, state)
        ?? TorchUseReader.Read(call, interpreter, state)
        ?? MLNetUseReader.Read(call, interpreter, state);

    /// <summary>What a method declares; null where it is no loss.</summary>
    public LossDeclaration? DeclarationOf(IMethodSymbol method) => declared.DeclarationOf(method);

    /// <summary>Whether a method could compute a loss: asked before a graph is made.</summary>
    public bool IsCandidate(IInvocationOperation call) =>
        declared.IsDeclared(call.TargetMethod) || TorchUseReader.IsCandidate(call) || MLNetUseReader.IsCandidate(call);
}
