// kl_div of two softmax outputs, in the textbook's order and without a logarithm; the loss is negative from the first step.
// https://github.com/pytorch/pytorch/issues/43348, and reported as a bug again and again.
using System;
using TorchSharp;
using static TorchSharp.torch;

static class Consistency
{
    public static Tensor Loss(Tensor weak, Tensor strong, double temperature)
    {
        var p = nn.functional.softmax(strong / temperature, 1);
        var q = nn.functional.softmax(weak / temperature, 1);
        return nn.functional.kl_div(p, q, log_target: false, reduction: nn.Reduction.Sum) / weak.shape[0]; // expect: LG1025
    }

    public static Tensor Attention(Tensor student, Tensor teacher)
    {
        var criterion = nn.KLDivLoss(log_target: false, reduction: nn.Reduction.Sum);
        var p = student.softmax(-1);
        return criterion.forward(p, teacher.softmax(-1)); // expect: LG1025
    }

    public static Tensor Weighted(Tensor labelled, Tensor weak, Tensor strong, int epoch)
    {
        var ramp = Math.Min(1.0, epoch / 80.0);
        return labelled + Loss(weak, strong, 0.5) * ramp;
    }
}
