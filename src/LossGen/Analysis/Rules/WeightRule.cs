// Constant numbers of weights: one for each class, or repeated a whole number of times along the data.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;
using static LossGen.Analysis.Rules.ArgumentFinding;

namespace LossGen.Analysis.Rules;

internal sealed class WeightRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Family != LossFamily.Declared || use.Data.IsEmpty)
        {
            return;
        }

        RowSizes sizes = new(use);
        foreach (OptionUse option in use.Options)
        {
            LossOption definition = use.Loss.Option(option.Name);
            if (!definition.IsWeights || option.Argument is not { } argument || RowSizes.LengthOf(option.Held) is not { } weights)
            {
                continue;
            }

            string? expected = definition.Kind == OptionKind.ClassWeights
                ? sizes.RowLength is { } classes && weights != classes ? $"{Text(classes)}, one for each of its '{sizes.RowLengthName}'" : null
                : (sizes.IsRows ? sizes.Rows : sizes.Elements) is > 0 and { } length && (weights == 0 || length % weights != 0)
                    ? $"a number of which {Text(length)}, the length of the data, is a multiple"
                    : null;
            if (expected is not null)
            {
                report(At(ArgumentDescriptors.WeightsDoNotFit, argument.Syntax, null, Array.Empty<SyntaxNode>(), Interpreter.Unwrap(argument).Syntax.ToString(), Text(weights), use.Name, expected));
            }
        }
    }
}
