// NT-Xent, the normalized temperature-scaled cross entropy of SimCLR (Chen et al. 2020): two views of each sample,
// each to be told from all other views by the other one. Its kernel is NTXentKernel of the runtime.
using System.Collections.Immutable;

namespace LossGen.Losses;

internal static class NTXentLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(NTXentLoss),
        "Cross entropy of each view's similarities with all others against the other view of its sample.",
        LossShape.Own,
        ImmutableArray.Create(new DataParameter("input", Domain.Embedding, DataKind.Values, HasGradient: true, HasHessian: false)),
        ImmutableArray.Create(Common.Dimensions, Common.Temperature(0.5), new LossOption("normalize", OptionKind.Flag, 1)),
        Common.NoneMeanSum)
    {
        Group = LossGroup.Contrastive,
        Kernel = new OwnKernel(
            "NTXentKernel",
            "view",
            ImmutableArray.Create(
                ("loss", "loss = ln Σ over j ≠ i: exp(s[i, j]) − s[i, i′], s = z·zᵀ/temperature, i′ = (i + N) mod 2N"),
                ("inputGradient", "∂loss/∂z[i] = Σ over j ≠ i: (softmax of row i − [j = i′] + softmax of row j − [i = j′])·z[j]/temperature")))
        {
            IsSplitInside = true,
            CostOption = "dimensions",
            Scratch = new OwnScratch(ImmutableArray.Create(("rows", "The number of views, two for each sample.")), ImmutableArray<string>.Empty),
        },
    };
}
