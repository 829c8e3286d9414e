// LG1012 where the label smoothing is an argument of the call.
using LossGen.Analysis.Advice;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class SmoothingRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.OptionOf(SmoothingAdvice.Option) is { Value: { } smoothing, Argument: { } argument } && SmoothingAdvice.IsTooMuch(smoothing))
        {
            report(ArgumentFinding.At(
                AdviceDescriptors.HeavySmoothing,
                argument.Syntax,
                SmoothingAdvice.Usual + (argument.Type?.SpecialType == SpecialType.System_Single ? "f" : ""),
                Array.Empty<SyntaxNode>(),
                AdviceWords.Of(smoothing),
                AdviceWords.Percent(1 - smoothing)));
        }
    }
}
