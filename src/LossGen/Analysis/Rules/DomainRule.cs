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
    private static readonly Meaning[] Probable = { Meaning.Softmax, Meaning.Sigmoid, Meaning.Probabilities };

    private static readonly Meaning[] Positive = { Meaning.Exponentials, Meaning.Rectified, Meaning.Rates };

    /// <summary>Losses that apply a softmax to the logits of a row.</summary>
    private static readonly ImmutableArray<string> OfRows = ImmutableArray.Create("CrossEntropyLoss", "SoftmaxFocalLoss", "ListNetLoss", "CTCLoss");

    /// <summary>Losses that apply a sigmoid to each logit.</summary>
    private static readonly ImmutableArray<string> OfElements =
        ImmutableArray.Create("BCEWithLogitsLoss", "SigmoidFocalLoss", "MultiLabelSoftMarginLoss", "SoftMarginLoss", "CoralLoss");

    private static readonly ImmutableArray<string> OfOverlap = ImmutableArray.Create("DiceLoss", "JaccardLoss", "TverskyLoss");

    private static readonly ImmutableArray<DomainRow> Table = ImmutableArray.Create(
        new DomainRow(ActivationDescriptors.SoftmaxIntoCrossEntropy, OfRows, Domain.Logit, Meaning.Softmax, Meaning.Probabilities),
        new DomainRow(ActivationDescriptors.LogSoftmaxIntoCrossEntropy, OfRows, Domain.Logit, Meaning.LogProbabilities),
        new DomainRow(ActivationDescriptors.SquashedIntoCrossEntropy, OfRows, Domain.Logit, Meaning.Sigmoid, Meaning.Tanh),
        new DomainRow(ActivationDescriptors.SigmoidIntoLogits, OfElements, Domain.Logit, Probable),
        new DomainRow(ActivationDescriptors.ProbabilitiesIntoNll, One("NLLLoss"), Domain.LogProbability, Probable),
        new DomainRow(ActivationDescriptors.LogitsIntoNll, One("NLLLoss"), Domain.LogProbability, Meaning.Logits),
        new DomainRow(ActivationDescriptors.SigmoidThenBce, One("BCELoss"), Domain.Probability, Meaning.Sigmoid) { Data = "input" },
        new DomainRow(ActivationDescriptors.UnboundedIntoBce, One("BCELoss"), Domain.Probability, Meaning.Logits, Meaning.Tanh, Meaning.LogProbabilities) { Data = "input" },
        new DomainRow(ActivationDescriptors.TwoClassSoftmaxIntoBce, One("BCELoss"), Domain.Probability, Meaning.Softmax) { Data = "input", RowLength = 2 },
        new DomainRow(ActivationDescriptors.ProbabilitiesIntoKLDiv, One("KLDivLoss"), Domain.LogProbability, Probable) { Data = "input" },
        new DomainRow(ActivationDescriptors.LogTargetDisagrees, One("KLDivLoss"), Domain.Distribution, Meaning.LogProbabilities),
        new DomainRow(ActivationDescriptors.LogTargetDisagrees, One("KLDivLoss"), Domain.LogProbability, Probable) { Data = "target", StatedFlag = "logTarget" },
        new DomainRow(ActivationDescriptors.RateForLogRate, default, Domain.LogRate, Positive),
        new DomainRow(ActivationDescriptors.RateForLogRate, One("PoissonNLLLoss"), Domain.Rate, Meaning.Logits, Meaning.LogRates, Meaning.Logarithms, Meaning.Tanh),
        new DomainRow(ActivationDescriptors.NoVariance, default, Domain.Variance, Meaning.Logarithms, Meaning.LogVariances, Meaning.StandardDeviations),
        new DomainRow(ActivationDescriptors.NoLogProbabilitiesForCtc, One("CTCLoss"), Domain.LogProbability, Meaning.Softmax, Meaning.Sigmoid, Meaning.Probabilities, Meaning.Logits),
        new DomainRow(ActivationDescriptors.OverlapOfOtherNumbers, OfOverlap, Domain.Label, Meaning.Logits, Meaning.Tanh, Meaning.LogProbabilities) { Data = "input" },
        new DomainRow(ActivationDescriptors.OverlapOfOtherNumbers, OfOverlap, Domain.Logit, Probable),
        new DomainRow(LabelDescriptors.ZeroOneLabelsForSigns, default, Domain.Sign, Meaning.BinaryLabels),
        new DomainRow(LabelDescriptors.SignLabelsForZeroOne, default, Domain.Label, Meaning.SignLabels) { Data = "target" },
        new DomainRow(LabelDescriptors.SignLabelsForZeroOne, default, Domain.Probability, Meaning.SignLabels) { Data = "target" });

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

    private static ImmutableArray<string> One(string loss) => ImmutableArray.Create(loss);
}
