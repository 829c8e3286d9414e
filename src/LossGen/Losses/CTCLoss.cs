// Connectionist temporal classification (Graves et al. 2006), as PyTorch's CTCLoss: the probability that frames
// of class probabilities spell a target, over all alignments. A recursion, so its kernel is CtcKernel of the
// runtime.
using System.Collections.Immutable;

namespace LossGen.Losses;

internal static class CTCLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(CTCLoss),
        "Connectionist temporal classification: sequences of class probabilities against shorter sequences of labels.",
        LossShape.Own,
        ImmutableArray.Create(
            new DataParameter("logProbabilities", Domain.LogProbability, DataKind.Values, HasGradient: true, HasHessian: false)
            {
                Otherwise = new ConditionalDomain("fromLogits", true, Domain.Logit),
            },
            Integers("targets", Domain.Class),
            Integers("inputLengths", Domain.Count),
            Integers("targetLengths", Domain.Count)),
        ImmutableArray.Create(
            Common.Classes,
            new LossOption("blank", OptionKind.Integer, 0, 0, int.MaxValue),
            new LossOption("zeroInfinity", OptionKind.Flag, 0),
            new LossOption("fromLogits", OptionKind.Flag, 0)),
        Common.NoneMeanSum)
    {
        Kernel = new OwnKernel(
            "CtcKernel",
            "sequence",
            ImmutableArray.Create(
                ("loss", "loss = −ln Σ over the alignments a of the target: Π over the frames t: p[t, a[t]]"),
                ("loss", "p = exp(logProbabilities), or softmax of logits; a mean takes loss/max(target length, 1)"),
                ("logProbabilitiesGradient", "gradient = p − share[t, c] of the alignments that are at class c in frame t (through a log-softmax, as PyTorch's)")))
        {
            IsInPlace = true,
            IsSplit = true,
            IsHeavy = true,
            Cost = 8,
            KnowsMean = true,
            Scratch = new OwnScratch(
                ImmutableArray.Create(
                    ("longestInput", "The greatest of the input lengths."),
                    ("longestTarget", "The greatest of the target lengths.")),
                ImmutableArray<string>.Empty),
        },
    };

    private static DataParameter Integers(string name, Domain domain) =>
        new(name, domain, DataKind.Integers, HasGradient: false, HasHessian: false);
}
