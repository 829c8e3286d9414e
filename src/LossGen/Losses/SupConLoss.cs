// The supervised contrastive loss with the mean outside of the logarithm (Khosla et al. 2020, equation 2). A vector
// that is alone with its label counts for nothing in the mean. Its kernel is SupConKernel of the runtime.
using System.Collections.Immutable;

namespace LossGen.Losses;

internal static class SupConLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(SupConLoss),
        "Cross entropy of each vector's similarities with all others, averaged over those of its label.",
        LossShape.Own,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false),
            new DataParameter("labels", Domain.Class, DataKind.Integers, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(Common.Dimensions, Common.Temperature(0.07), new LossOption("normalize", OptionKind.Flag, 1)),
        Common.NoneMeanSum)
    {
        Group = LossGroup.Contrastive,
        Kernel = new OwnKernel(
            "SupConKernel",
            "vector",
            ImmutableArray.Create(
                ("loss", "loss = ln Σ over j ≠ i: exp(s[i, j]) − the mean of s[i, p] over the others p of the label, s = z·zᵀ/temperature"),
                ("inputGradient", "∂loss/∂z[i] = Σ over j ≠ i: (softmax of row i + softmax of row j − [same label]·2/positives)·z[j]/temperature")))
        {
            HasWeight = true,
            IsSplitInside = true,
            CostOption = "dimensions",
            Scratch = new OwnScratch(ImmutableArray.Create(("rows", "The number of vectors.")), ImmutableArray<string>.Empty),
        },
    };
}
