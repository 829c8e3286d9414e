// LG1103: Gaussian likelihood with eps left to TorchSharp
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace Misuse.LG1103;

static class Training
{
    static Tensor Loss(Tensor mean, Tensor target, Tensor variance) =>
        nn.GaussianNLLLoss().call(mean, target, variance);
}
