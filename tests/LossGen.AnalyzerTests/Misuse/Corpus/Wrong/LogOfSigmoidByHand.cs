// Pairwise recommendation and reward models written out as −log σ(a − b): infinite once the sigmoid rounds to 0.
// https://github.com/deepspeedai/DeepSpeedExamples/pull/501
using System;
using System.Numerics.Tensors;

static class Pairwise
{
    private static float Sigmoid(float x) => 1f / (1f + MathF.Exp(-x));

    public static float BayesianPersonalizedRanking(ReadOnlySpan<float> liked, ReadOnlySpan<float> other)
    {
        float loss = 0;
        for (int i = 0; i < liked.Length; i++)
        {
            loss -= MathF.Log(Sigmoid(liked[i] - other[i])); // expect: LG1043
        }

        return loss / liked.Length;
    }

    public static double NegativeSampling(double score, bool positive)
    {
        double p = 1 / (1 + Math.Exp(-score));
        return positive ? -Math.Log(p + 1e-8) : -Math.Log(1 - p + 1e-8); // expect: LG1043
    }

    public static double Softplus(double x)
    {
        double loss = Math.Log(1 + Math.Exp(x)); // expect: LG1043
        return loss;
    }

    public static float LogNormalizer(float a, float b)
    {
        float lossOfBoth = MathF.Log(MathF.Exp(a) + MathF.Exp(b)); // expect: LG1043
        return lossOfBoth;
    }
}
