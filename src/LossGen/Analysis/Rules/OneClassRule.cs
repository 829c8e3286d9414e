// LG1009 where the number of classes is an argument of the call.
using LossGen.Analysis.Advice;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class OneClassRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Loss.RowLength is { } length
            && use.OptionOf(length.Name) is { Value: 1, Argument: { } argument }
            && (use.OptionOf("zLoss") is null || use.NumberOf("zLoss") == 0)
            && OneClassAdvice.IsConstant(use.Loss, null))
        {
            report(Diagnostic.Create(
                AdviceDescriptors.OneClass,
                argument.Syntax.GetLocation(),
                use.Name,
                OneClassAdvice.Unit(use.Loss),
                OneClassAdvice.Instead(use.Loss)));
        }
    }
}
