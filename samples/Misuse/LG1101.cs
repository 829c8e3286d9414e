// LG1101: Divergence with log_target left to TorchSharp
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace Misuse.LG1101;

static class Training
{
    static Tensor Divergence(Tensor student, Tensor teacher)
    {
        var target = softmax(teacher, 1);
        return kl_div(log_softmax(student, 1), target, reduction: nn.Reduction.Sum);
    }
}
