// PyTorch's margin is 1 unless given; TorchSharp's function has 0, so that unlike pairs are never pushed apart.
// A line ported from Python means another loss, without an error.
using TorchSharp;
using static TorchSharp.torch;

static class Pairs
{
    public static Tensor Loss(Tensor a, Tensor b)
    {
        var distance = (a - b).pow(2).sum(1).sqrt();
        var same = tensor(new float[] { 1, -1, 1, -1 });
        return nn.functional.hinge_embedding_loss(distance, same); // expect: LG1102
    }

    public static Tensor WithReduction(Tensor distance, Tensor same)
    {
        return nn.functional.hinge_embedding_loss(distance, same, reduction: nn.Reduction.Sum); // expect: LG1102
    }

    public static Tensor Module(Tensor distance, Tensor same)
    {
        var criterion = nn.HingeEmbeddingLoss();
        return criterion.forward(distance, same);
    }
}
