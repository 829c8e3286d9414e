// LambdaRank (Burges 2010): RankNet's pairs, each weighted by how much NDCG would change if its items swapped
// places. The weights are constants to the derivatives. Its kernel is LambdaRankKernel of the runtime.
using System.Collections.Immutable;

namespace LossGen.Losses;

internal static class LambdaRankLoss
{
    public static LossDefinition Definition { get; } = new(
        nameof(LambdaRankLoss),
        "Logistic loss of all pairs of a row's items of different relevance, weighted by the change of NDCG.",
        LossShape.Own,
        ImmutableArray.Create(
            new DataParameter("input", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: true),
            new DataParameter("target", Domain.Relevance, DataKind.Values, HasGradient: false, HasHessian: false)),
        ImmutableArray.Create(
            Common.Items,
            Common.Steepness,
            new LossOption("truncation", OptionKind.Integer, 0, 0, int.MaxValue) { Examples = ImmutableArray.Create(3d, 20) }),
        Common.NoneMeanSum)
    {
        Group = LossGroup.Ranking,
        Kernel = new OwnKernel(
            "LambdaRankKernel",
            "row",
            ImmutableArray.Create(
                ("loss", "loss = Σ over the pairs with target[i] > target[j]: weight·softplus(−sigma·(input[i] − input[j]))"),
                ("loss", "weight = |2^target[i] − 2^target[j]|·|1/log2(2 + rank[i]) − 1/log2(2 + rank[j])|/ideal DCG, a constant"),
                ("inputGradient", "∂loss/∂input[i] = Σ over its pairs: ∓weight·sigma·σ(−sigma·(the better − the worse))"),
                ("inputHessian", "∂²loss/∂input[i]² = Σ over its pairs: weight·sigma²·σ(sigma·d)·σ(−sigma·d)")))
        {
            IsInPlace = true,
            IsSplit = true,
            IsHeavy = true,
            CostOption = "items",
            Scratch = new OwnScratch(ImmutableArray<(string, string)>.Empty, ImmutableArray.Create("items")),
        },
    };
}
