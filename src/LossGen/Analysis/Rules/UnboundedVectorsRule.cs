// LG1051: a margin that belongs to vectors of length 1, for vectors straight from a linear layer.
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class UnboundedVectorsRule : IUseRule
{
    /// <summary>Margins below the distance √2 of unrelated unit vectors are meant for unit vectors.</summary>
    private const double LargestUnitMargin = 0.5;

    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        if (use.Name is "TripletMarginLoss"
            && use.NumberOf("margin") is > 0 and <= LargestUnitMargin
            && use.Data[0] is { Domain: Domain.Embedding, Evidence: { Meaning: Meaning.Logits } evidence } anchor)
        {
            report(Misuse.Of(LabelDescriptors.UnboundedVectors, use, anchor, evidence));
        }
    }
}
