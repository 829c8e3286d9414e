// Where TorchSharp's defaults are not PyTorch's, the values are given.
using TorchSharp;
using static TorchSharp.torch;

static class Ported
{
    public static Tensor Loss(Tensor distance, Tensor signs, Tensor mean, Tensor target, Tensor variance)
    {
        var pairs = nn.functional.hinge_embedding_loss(distance, signs, margin: 1.0);
        var module = nn.HingeEmbeddingLoss().forward(distance, signs);
        var gaussian = nn.GaussianNLLLoss(eps: 1e-6f).forward(mean, target, variance);
        return pairs + module + gaussian + nn.functional.gaussian_nll_loss(mean, target, variance);
    }

    public static Tensor Divergence(Tensor logInput, Tensor target, bool logarithms) =>
        nn.functional.kl_div(logInput, target, log_target: logarithms, reduction: nn.Reduction.None).sum(1).mean();

    public static Tensor Student(Tensor student, Tensor teacher, double temperature)
    {
        var criterion = nn.KLDivLoss(log_target: false, reduction: nn.Reduction.Sum);
        var divergence = criterion.forward((student / temperature).log_softmax(1), (teacher / temperature).softmax(1));
        return divergence * (temperature * temperature / student.shape[0]);
    }

    public static Tensor Positional(Tensor distance, Tensor signs) => nn.functional.hinge_embedding_loss(distance, signs, 1.0);
}
