// Log-probabilities of the model first, probabilities of the target second, a sum over rows divided by their number.
using System;
using System.Numerics.Tensors;
using LossGen;
using TorchSharp;
using static TorchSharp.torch;
using Tensor = TorchSharp.torch.Tensor;

static partial class Losses
{
    [KLDivLoss(LossGen.Reduction.Sum)]
    public static partial float Kl(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

    [KLDivLoss(LossGen.Reduction.None)]
    public static partial void Terms(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> loss);
}

static class Policy
{
    public static float TrustRegion([LogProbabilities] float[] current, float[] oldLogits, int states, float[] gradient)
    {
        int actions = oldLogits.Length / states;
        float[] old = new float[oldLogits.Length];
        float[] terms = new float[old.Length];
        for (int s = 0; s < states; s++)
        {
            TensorPrimitives.SoftMax(oldLogits.AsSpan(s * actions, actions), old.AsSpan(s * actions, actions));
        }

        Losses.Terms(current, old, terms);
        float worst = TensorPrimitives.Max(terms);
        float kl = Losses.Kl(current, old, gradient) / states;
        return kl > 0.01f ? worst : kl;
    }

    public static Tensor OnTensors(Tensor student, Tensor teacher)
    {
        var criterion = nn.KLDivLoss(log_target: false, reduction: nn.Reduction.Sum);
        return criterion.forward(student.log_softmax(1), teacher.softmax(1)) / student.shape[0];
    }
}
