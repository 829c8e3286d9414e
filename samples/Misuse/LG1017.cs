// LG1017: Ignored class with targets that are no indices
using TorchSharp;
using static TorchSharp.torch;

namespace Misuse.LG1017;

static class Training
{
    public static Tensor Step(Tensor logits, Tensor teacherLogits)
    {
        Tensor targets = softmax(teacherLogits, 1);
        return nn.functional.cross_entropy(logits, targets, ignore_index: 0);
    }
}
