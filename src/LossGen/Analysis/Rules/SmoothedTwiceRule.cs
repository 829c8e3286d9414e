// LG1013: targets that a helper has smoothed, for a cross entropy that smooths them again.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class SmoothedTwiceRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.DataOf("target") is { Evidence: { Meaning: Meaning.SmoothedLabels } evidence } target && use.NumberOf("labelSmoothing") > 0)
        {
            report(Misuse.Of(LabelDescriptors.SmoothedTwice, use, target, evidence));
        }
    }
}
