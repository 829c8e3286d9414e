// Losses of single elements that PyTorch lacks, composed from operations on tensors.
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace LossGen.Benchmarks.Torch;

internal static partial class TorchLosses
{
    public static Tensor CauchyLoss(Tensor input, Tensor target) => (0.5 * (input - target).square().log1p()).mean();

    public static Tensor CharbonnierLoss(Tensor input, Tensor target) => ((input - target).square() + 1e-6).sqrt().mean();

    public static Tensor DPOLoss(Tensor chosen, Tensor rejected, Tensor referenceChosen, Tensor referenceRejected) =>
        -logsigmoid(0.1 * ((chosen - referenceChosen) - (rejected - referenceRejected))).mean();

    public static Tensor GammaNLLLoss(Tensor input, Tensor target) => (input + (target * (-input).exp())).mean();

    public static Tensor GemanMcClureLoss(Tensor input, Tensor target)
    {
        Tensor square = (input - target).square();
        return (2 * square / (square + 4)).mean();
    }

    public static Tensor HingeLoss(Tensor input, Tensor target) => (1 - (target * input)).clamp_min(0).mean();

    public static Tensor LogCoshLoss(Tensor input, Tensor target)
    {
        Tensor residual = input - target;
        return (residual + softplus(-2 * residual) - Math.Log(2)).mean();
    }

    public static Tensor NegativeBinomialNLLLoss(Tensor input, Tensor target) => (((target + 1) * softplus(input)) - (target * input)).mean();

    public static Tensor PPOClipLoss(Tensor logProbability, Tensor oldLogProbability, Tensor advantage)
    {
        Tensor ratio = (logProbability - oldLogProbability).exp();
        return -minimum(ratio * advantage, ratio.clamp(0.8, 1.2) * advantage).mean();
    }

    public static Tensor PseudoHuberLoss(Tensor input, Tensor target) => (((input - target).square() + 1).sqrt() - 1).mean();

    public static Tensor QuantileLoss(Tensor input, Tensor target)
    {
        Tensor missing = target - input;
        return maximum(0.5 * missing, -0.5 * missing).mean();
    }

    public static Tensor SigmoidFocalLoss(Tensor input, Tensor target)
    {
        Tensor probability = input.sigmoid();
        Tensor entropy = binary_cross_entropy_with_logits(input, target, reduction: nn.Reduction.None);
        Tensor right = (probability * target) + ((1 - probability) * (1 - target));
        return (((0.25 * target) + (0.75 * (1 - target))) * (1 - right).square() * entropy).mean();
    }

    public static Tensor SquaredHingeLoss(Tensor input, Tensor target) => (1 - (target * input)).clamp_min(0).square().mean();

    public static Tensor TweedieLoss(Tensor input, Tensor target) => ((2 * target * (-0.5 * input).exp()) + (2 * (0.5 * input).exp())).mean();

    public static Tensor WingLoss(Tensor input, Tensor target)
    {
        Tensor size = (input - target).abs();
        double offset = 10 - (10 * Math.Log(1 + (10 / 2.0)));
        return where(size < 10, 10 * (size / 2).log1p(), size - offset).mean();
    }
}
