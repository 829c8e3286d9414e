// Padding with −100 for losses that ignore no class.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class NoIgnoreIndexRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Loss.Options.Any(static option => option.Name == "ignoreIndex"))
        {
            return;
        }

        foreach (DataUse data in use.Data.Skip(1))
        {
            if (HoldsLabels(data.Parameter.Domain) && data.Evidence is { IsConstant: true } evidence && evidence.Constants.Contains(Padding.Index))
            {
                report(ArgumentFinding.At(
                    ArgumentDescriptors.NoIgnoreIndex,
                    data.Argument.Syntax,
                    null,
                    new[] { evidence.Origin },
                    data.Text,
                    ArgumentFinding.Text(Padding.Index),
                    evidence.Producer,
                    use.Name));
            }
        }
    }

    private static bool HoldsLabels(Domain domain) =>
        domain is Domain.Class or Domain.Sign or Domain.Label or Domain.Probability or Domain.Distribution or Domain.Relevance;
}
