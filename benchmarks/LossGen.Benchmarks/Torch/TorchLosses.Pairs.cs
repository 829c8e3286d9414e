// Losses of pairs: contrastive ones over a batch, ranking over the items of a row.
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace LossGen.Benchmarks.Torch;

internal static partial class TorchLosses
{
    public static Tensor InfoNCELoss(Tensor query, Tensor key) =>
        cross_entropy(matmul(query, key.t()) / 0.07, arange(query.shape[0]));

    public static Tensor NTXentLoss(Tensor input)
    {
        long views = input.shape[0];
        Tensor partner = (arange(views) + (views / 2)).remainder(views);
        return cross_entropy(Similarities(input, 0.5), partner);
    }

    public static Tensor SupConLoss(Tensor input, Tensor labels)
    {
        Tensor own = eye(input.shape[0], dtype: ScalarType.Bool);
        Tensor logarithms = log_softmax(Similarities(input, 0.07), 1).masked_fill(own, 0);
        Tensor positive = labels.unsqueeze(0).eq(labels.unsqueeze(1)).logical_and(own.logical_not()).to(input.dtype);
        Tensor partners = positive.sum(1);
        Tensor losses = -(logarithms * positive).sum(1) / partners.clamp_min(1);
        return losses.sum() / (partners > 0).sum();
    }

    public static Tensor RankNetLoss(Tensor input, Tensor target)
    {
        Tensor better = target.unsqueeze(2) > target.unsqueeze(1);
        Tensor difference = input.unsqueeze(2) - input.unsqueeze(1);
        return (softplus(-difference) * better).sum(1, 2).mean();
    }

    public static Tensor LambdaRankLoss(Tensor input, Tensor target)
    {
        Tensor better = target.unsqueeze(2) > target.unsqueeze(1);
        Tensor difference = input.unsqueeze(2) - input.unsqueeze(1);
        Tensor weight;
        using (no_grad())
        {
            Tensor discounts = 1 / (arange(input.shape[1]) + 2).to(input.dtype).log2();
            Tensor gain = target.exp2() - 1;
            Tensor ranks = input.argsort(1, descending: true).argsort(1);
            Tensor discount = discounts.index_select(0, ranks.flatten()).view(ranks.shape);
            Tensor ideal = (gain.sort(1, descending: true).Values * discounts).sum(1).unsqueeze(1).unsqueeze(2);
            weight = (gain.unsqueeze(2) - gain.unsqueeze(1)).abs() * (discount.unsqueeze(2) - discount.unsqueeze(1)).abs() / ideal;
            weight = weight * better;
        }

        return (softplus(-difference) * weight).sum(1, 2).mean();
    }

    // All rows with all others; with itself none.
    private static Tensor Similarities(Tensor input, double temperature)
    {
        Tensor unit = normalize(input);
        return (matmul(unit, unit.t()) / temperature).masked_fill(eye(input.shape[0], dtype: ScalarType.Bool), double.NegativeInfinity);
    }
}
