// Constant options of TorchSharp's losses, where a function is called or a module is made.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class TorchOptionRule : IExpressionRule
{
    public void Check(IOperation operation, Func<IOperation, Value> valueOf, FlowState state, Action<Diagnostic> report)
    {
        if (TorchUseReader.OptionsOf(operation, valueOf) is not { } made)
        {
            return;
        }

        (LossDefinition loss, ImmutableArray<OptionUse> options) = made;
        foreach (OptionUse option in options)
        {
            if (option is { Argument: { } argument, Value: { } value })
            {
                OptionRange.Check(loss, loss.Option(option.Name), value, argument.Syntax, report);
            }

            if (option is { Name: "posWeight", Argument: not null })
            {
                PositiveWeightRule.Check(loss.Name, option, report);
            }
        }
    }
}
