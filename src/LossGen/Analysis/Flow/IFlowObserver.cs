// Who wants to know what happens in a method: the rules. Implemented by the misuse analyzer's collector.
using LossGen.Analysis.Uses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Flow;

internal interface IFlowObserver
{
    /// <summary>A loss is computed.</summary>
    void OnLoss(LossUse use, FlowState state);

    /// <summary>A number, tensor or memory comes to an annotated member.</summary>
    void OnAnnotated(IOperation value, Evidence found, Evidence expected);

    /// <summary>An expression was evaluated; its operands' values are known. Calls are told of before they do anything.</summary>
    void OnExpression(IOperation operation, Func<IOperation, Value> valueOf, FlowState state);
}
