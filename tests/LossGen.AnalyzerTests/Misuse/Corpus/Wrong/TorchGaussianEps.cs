// The module's least variance is 1e-8, the function's and PyTorch's 1e-6: the same script, two losses.
// Small variances in single precision then give values a hundred times larger in one of them.
using TorchSharp;
using static TorchSharp.torch;

static class Uncertainty
{
    public static Tensor Loss(Tensor mean, Tensor target, Tensor x)
    {
        var variance = nn.functional.softplus(x);
        var criterion = nn.GaussianNLLLoss(); // expect: LG1103
        return criterion.forward(mean, target, variance);
    }

    public static Tensor Full(Tensor mean, Tensor target, Tensor logVariance)
    {
        var criterion = nn.GaussianNLLLoss(full: true); // expect: LG1103
        return criterion.forward(mean, target, logVariance.exp());
    }

    public static Tensor Functional(Tensor mean, Tensor target, Tensor logVariance)
    {
        var variance = logVariance.exp();
        return nn.functional.gaussian_nll_loss(mean, target, variance, full: true);
    }
}
