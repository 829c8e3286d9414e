// A rule about the arguments of a loss. The misuse analyzer asks every rule of UseRules at every computed loss.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal interface IUseRule
{
    /// <summary>Reports what is wrong with a use.</summary>
    void Check(LossUse use, FlowState state, Action<Diagnostic> report);
}
