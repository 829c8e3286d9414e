// A rule about an expression near a loss, such as the logarithm of a sigmoid. The misuse analyzer asks every rule
// of ExpressionRules at every expression of the methods that it follows.
using LossGen.Analysis.Flow;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal interface IExpressionRule
{
    /// <summary>Reports what is wrong with an expression.</summary>
    /// <param name="operation">The expression, an operation of a control flow graph: it has no parent and no semantic model.</param>
    /// <param name="valueOf">The values of its operands.</param>
    /// <param name="state">What is known there.</param>
    /// <param name="report">Takes the diagnostics.</param>
    void Check(IOperation operation, Func<IOperation, Value> valueOf, FlowState state, Action<Diagnostic> report);
}
