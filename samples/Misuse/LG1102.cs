// LG1102: Hinge embedding loss without a margin
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace Misuse.LG1102;

static class Training
{
    static Tensor Loss(Tensor distances, Tensor signs) =>
        hinge_embedding_loss(distances, signs);
}
