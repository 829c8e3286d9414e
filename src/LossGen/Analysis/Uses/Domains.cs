// Which domain a data argument has under the options of its call. Used by all readers of uses.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Uses;

internal static class Domains
{
    public static DataUse Use(
        DataParameter parameter,
        LossDefinition loss,
        ImmutableArray<OptionUse> options,
        IOperation argument,
        Interpreter interpreter,
        FlowState state)
    {
        Value value = interpreter.ValueOf(argument);
        return new DataUse(parameter, Of(parameter, loss, options), argument, value, state.MeaningOf(value));
    }

    /// <summary>The domain; Real, which nothing contradicts, where a flag that decides is not constant.</summary>
    private static Domain Of(DataParameter parameter, LossDefinition loss, ImmutableArray<OptionUse> options)
    {
        if (parameter.Otherwise is not { } other)
        {
            return parameter.Domain;
        }

        OptionUse? stated = options.FirstOrDefault(option => option.Name == other.Flag);
        double? flag = stated is null ? loss.Option(other.Flag).Default : stated.Value;
        return flag is null ? Domain.Real : flag != 0 == other.Value ? other.Domain : parameter.Domain;
    }
}
