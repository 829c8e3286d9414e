// The order of another framework in TorchSharp; for asymmetric losses it is another loss.
// TensorFlow's change of order brought a wave of these:
// https://github.com/guillaume-chevalier/LSTM-Human-Activity-Recognition/issues/8
using TorchSharp;
using static TorchSharp.torch;

static class Ported
{
    public static Tensor Vae(Tensor reconstruction, Tensor mu, Tensor logvar, Tensor y_true, Tensor logits)
    {
        var recon = nn.functional.binary_cross_entropy_with_logits(y_true, logits, reduction: nn.Reduction.Sum); // expect: LG1031
        var kl = -0.5 * (1 + logvar - mu.pow(2) - logvar.exp()).sum();
        return recon + kl;
    }

    public static Tensor Classifier(Tensor labels, Tensor predictions)
    {
        var criterion = nn.CrossEntropyLoss();
        return criterion.forward(labels, predictions); // expect: LG1031
    }

    public static Tensor Symmetric(Tensor prediction, Tensor target)
    {
        var loss = nn.functional.mse_loss(prediction, target);
        return loss * 0.5;
    }
}
