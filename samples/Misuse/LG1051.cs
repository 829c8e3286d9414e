// LG1051: A margin for unit vectors on unbounded ones
using TorchSharp;
using static TorchSharp.torch;

namespace Misuse.LG1051;

static class FaceNet
{
    public static Tensor Step(Tensor a, Tensor p, Tensor n)
    {
        var embed = nn.Linear(512, 128);
        var anchor = embed.forward(a);
        return nn.functional.triplet_margin_loss(anchor, embed.forward(p), embed.forward(n), margin: 0.2);
    }
}
