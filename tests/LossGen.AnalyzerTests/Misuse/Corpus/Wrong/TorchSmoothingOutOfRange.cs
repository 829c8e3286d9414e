// In TorchSharp the smoothing is the last of six arguments; a class count or a percentage ends up there.
// Reported by users who ported a call with positional arguments.
using TorchSharp;
using static TorchSharp.torch;

static class Translation
{
    private const long Padding = 1;

    public static Tensor Loss(Tensor decoderScores, Tensor tokens)
    {
        var flat = decoderScores.reshape(-1, 32000);
        var target = tokens.reshape(-1);
        return nn.functional.cross_entropy(flat, target, ignore_index: -100, label_smoothing: 1.1); // expect: LG1011
    }

    public static Tensor Warmup(Tensor decoderScores, Tensor tokens)
    {
        var flat = decoderScores.reshape(-1, 32000);
        var smoothing = -Padding / 10.0;
        var loss = nn.functional.cross_entropy(flat, tokens.reshape(-1), label_smoothing: -0.1); // expect: LG1011
        return loss * smoothing;
    }

    public static Tensor Plain(Tensor decoderScores, Tensor tokens) => nn.functional.cross_entropy(decoderScores, tokens, ignore_index: -100);
}
