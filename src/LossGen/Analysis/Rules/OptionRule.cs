// Constant options of calls of declared losses. Those of attributes are checked by DeclarationAnalyzer and
// AttributeOptions.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class OptionRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Family != LossFamily.Declared)
        {
            return;
        }

        foreach (OptionUse option in use.Options)
        {
            if (option is { Argument: { } argument, Value: { } value })
            {
                OptionRange.Check(use.Loss, use.Loss.Option(option.Name), value, argument.Syntax, report);
            }
        }
    }
}
