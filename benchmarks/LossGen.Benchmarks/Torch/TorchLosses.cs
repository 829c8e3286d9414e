// The catalogue's losses by TorchSharp, as a user of PyTorch writes them: the built-in function where there is one.
// Composed ones are in the other files of this class. Called by the generated cases with float and double tensors:
// rows are the first dimension.
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace LossGen.Benchmarks.Torch;

internal static partial class TorchLosses
{
    public static Tensor BCELoss(Tensor input, Tensor target) => binary_cross_entropy(input, target);

    public static Tensor BCEWithLogitsLoss(Tensor input, Tensor target) => binary_cross_entropy_with_logits(input, target);

    public static Tensor CosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target) => cosine_embedding_loss(input1, input2, target);

    public static Tensor CrossEntropyLoss(Tensor input, Tensor target) => cross_entropy(input, target);

    public static Tensor CTCLoss(Tensor logProbabilities, Tensor targets, Tensor inputLengths, Tensor targetLengths) =>
        ctc_loss(logProbabilities, targets, inputLengths, targetLengths);

    public static Tensor GaussianNLLLoss(Tensor input, Tensor target, Tensor variance) => gaussian_nll_loss(input, target, variance);

    public static Tensor HingeEmbeddingLoss(Tensor input, Tensor target) => hinge_embedding_loss(input, target, 1);

    public static Tensor HuberLoss(Tensor input, Tensor target) => huber_loss(input, target);

    public static Tensor KLDivLoss(Tensor input, Tensor target) => 
        kl_div(input, target, log_target: false, nn.Reduction.Sum) / input.numel(); // a mean prints a warning at every call

    public static Tensor L1Loss(Tensor input, Tensor target) => l1_loss(input, target);

    public static Tensor MarginRankingLoss(Tensor input1, Tensor input2, Tensor target) => margin_ranking_loss(input1, input2, target);

    public static Tensor MSELoss(Tensor input, Tensor target) => mse_loss(input, target);

    public static Tensor MultiLabelMarginLoss(Tensor input, Tensor target) => multi_label_margin_loss(input, target);

    public static Tensor MultiLabelSoftMarginLoss(Tensor input, Tensor target) => multilabel_soft_margin_loss(input, target);

    public static Tensor MultiMarginLoss(Tensor input, Tensor target) => multi_margin_loss(input, target);

    public static Tensor NLLLoss(Tensor input, Tensor target) => nll_loss(input, target);

    public static Tensor PoissonNLLLoss(Tensor input, Tensor target) => poisson_nll_loss(input, target);

    public static Tensor SmoothL1Loss(Tensor input, Tensor target) => smooth_l1_loss(input, target);

    public static Tensor SoftMarginLoss(Tensor input, Tensor target) => soft_margin_loss(input, target);

    public static Tensor TripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative) => triplet_margin_loss(anchor, positive, negative);

    public static Tensor TripletMarginWithDistanceLoss(Tensor anchor, Tensor positive, Tensor negative) =>
        triplet_margin_with_distance_loss(anchor, positive, negative);
}
