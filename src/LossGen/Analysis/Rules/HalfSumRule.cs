// LG1045 at calls: a sum of so many losses that Half, in which it is returned, can hardly hold it. How large a loss
// is can't be seen; that there are more of them than Half's greatest number can.
using LossGen.Analysis.Advice;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Declarations;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class HalfSumRule : IUseRule
{
    /// <summary>The greatest finite Half.</summary>
    private const int Greatest = 65504;

    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Declaration is { Element: ElementType.Float16, Reduction: Reduction.Sum, Return: ReturnKind.Element } declaration
            && Count(use) is { } count and > Greatest)
        {
            report(Diagnostic.Create(
                AdviceDescriptors.TooFewBits,
                OptionPlaces.Named(use.Call.Syntax).GetLocation(),
                declaration.Method.Name,
                "returns the sum of " + AdviceWords.Of(count) + " losses as Half, which is infinite beyond 65504",
                "let it return double or LossSum"));
        }
    }

    /// <summary>The number of losses of a call; null where the source does not show it.</summary>
    private static long? Count(LossUse use)
    {
        if (use.Loss.Shape == LossShape.Elementwise)
        {
            return use.Data.Select(static data => data.Value.Part?.Length).FirstOrDefault(static length => length is not null);
        }

        DataUse? target = use.Data.FirstOrDefault(static data => data.Parameter.Kind is DataKind.ClassIndices or DataKind.RowValues);
        double? classes = use.Loss.RowLength is { } length ? use.NumberOf(length.Name) : use.Loss.FixedRowLength;
        return target?.Value.Part?.Length ?? (use.Data[0].Value.Part?.Length is { } elements && classes is >= 1 ? elements / (long)classes : null);
    }
}
