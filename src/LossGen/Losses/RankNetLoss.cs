// RankNet (Burges et al. 2005): the logistic loss of every pair of a row's items whose relevance differs. Pairs are
// no formula over a row, so its kernel is RankNetKernel of the runtime.
using System.Collections.Immutable;

namespace LossGen.Losses;

internal static class RankNetLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(RankNetLoss),
        "Logistic loss of all pairs of a row's items of different relevance.",
        LossShape.Own,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Relevance, DataKind.Values, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(Common.Items, Common.Steepness),
        Common.NoneMeanSum)
    {
        Group = LossGroup.Ranking,
        Kernel = new OwnKernel(
            "RankNetKernel",
            "row",
            ImmutableArray.Create(
                ("loss", "loss = Σ over the pairs with target[i] > target[j]: softplus(−sigma·(input[i] − input[j]))"),
                ("inputGradient", "∂loss/∂input[i] = Σ over its pairs: ∓sigma·σ(−sigma·(the better − the worse))"),
                ("inputHessian", "∂²loss/∂input[i]² = Σ over its pairs: sigma²·σ(sigma·d)·σ(−sigma·d)")))
        {
            IsSplit = true,
            IsHeavy = true,
            CostOption = "items",
        },
    };
}
