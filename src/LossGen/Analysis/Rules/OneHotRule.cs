// LG1033: one-hot rows built only to name classes.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class OneHotRule : IUseRule
{
    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        DataUse? target = use.DataOf("target");
        if (target is { Domain: Domain.Class, Evidence: { Meaning: Meaning.OneHot } evidence }
            && use.NumberOf("labelSmoothing") is null or 0
            && use.OptionOf("ignoreIndex")?.Argument is null
            && use.Outputs.All(static output => output.Target != "target"))
        {
            report(Misuse.Of(LabelDescriptors.OneHotForIndices, use, target, evidence));
        }
    }
}
