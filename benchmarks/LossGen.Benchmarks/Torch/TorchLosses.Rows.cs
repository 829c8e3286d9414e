// Losses of rows that PyTorch lacks: classification, quantiles and overlap.
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace LossGen.Benchmarks.Torch;

internal static partial class TorchLosses
{
    public static Tensor CategoricalHingeLoss(Tensor input, Tensor target)
    {
        Tensor place = target.unsqueeze(1);
        Tensor others = input.scatter(1, place, torch.full_like(input, double.NegativeInfinity)).amax([1]);
        return (others - input.gather(1, place).squeeze(1) + 1).clamp_min(0).mean();
    }

    public static Tensor CoralLoss(Tensor input, Tensor target)
    {
        Tensor isAbove = (target.unsqueeze(1) > arange(input.shape[1])).to(input.dtype);
        return binary_cross_entropy_with_logits(input, isAbove, reduction: nn.Reduction.None).sum(1).mean();
    }

    public static Tensor DiceLoss(Tensor input, Tensor target)
    {
        Tensor both = (input * target).sum(1);
        return (1 - (((2 * both) + 1) / (input.sum(1) + target.sum(1) + 1))).mean();
    }

    public static Tensor JaccardLoss(Tensor input, Tensor target)
    {
        Tensor both = (input * target).sum(1);
        return (1 - ((both + 1) / (input.sum(1) + target.sum(1) - both + 1))).mean();
    }

    public static Tensor ListNetLoss(Tensor input, Tensor target) => -(softmax(target, 1) * log_softmax(input, 1)).sum(1).mean();

    public static Tensor MultiQuantileLoss(Tensor input, Tensor target, Tensor quantiles)
    {
        Tensor missing = target.unsqueeze(1) - input;
        return maximum(quantiles * missing, (quantiles - 1) * missing).sum(1).mean();
    }

    public static Tensor SoftmaxFocalLoss(Tensor input, Tensor target)
    {
        Tensor logarithm = log_softmax(input, 1).gather(1, target.unsqueeze(1)).squeeze(1);
        return -((1 - logarithm.exp()).square() * logarithm).mean();
    }

    public static Tensor TverskyLoss(Tensor input, Tensor target)
    {
        Tensor both = (input * target).sum(1);
        Tensor tooMuch = (input * (1 - target)).sum(1), tooLittle = ((1 - input) * target).sum(1);
        return (1 - ((both + 1) / (both + (0.5 * tooMuch) + (0.5 * tooLittle) + 1))).mean();
    }
}
