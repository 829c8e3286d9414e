// The heart of the misuse rules: a table of which numbers contradict which data of which loss.
using System.Collections.Immutable;
using LossGen.Analysis.Flow;
using LossGen.Analysis.Uses;
using LossGen.Diagnostics;
using LossGen.Losses;
using Microsoft.CodeAnalysis;

namespace LossGen.Analysis.Rules;

internal sealed class DomainRule : IUseRule
{
    private static readonly ImmutableArray<string> OfRows = ImmutableArray.Create("CrossEntropyLoss", "SoftmaxFocalLoss");

    private static readonly ImmutableArray<string> OfElements = ImmutableArray.Create("BCEWithLogitsLoss", "SigmoidFocalLoss", "MultiLabelSoftMarginLoss");

    private static readonly ImmutableArray<DomainRow> Table = ImmutableArray.Create(
        new DomainRow(ActivationDescriptors.SoftmaxIntoCrossEntropy, OfRows, Domain.Logit, Meaning.Softmax, Meaning.Probabilities),
        new DomainRow(ActivationDescriptors.SigmoidIntoLogits, OfElements, Domain.Logit, Meaning.Sigmoid, Meaning.Softmax, Meaning.Probabilities));

    public void Check(LossUse use, FlowState state, Action<Diagnostic> report)
    {
        foreach (DataUse data in use.Data)
        {
            foreach (DomainRow row in Table)
            {
                if (data.Evidence is { } evidence && row.Matches(use, data, evidence))
                {
                    report(Misuse.Of(row.Descriptor, use, data, evidence));
                }
            }
        }
    }
}
