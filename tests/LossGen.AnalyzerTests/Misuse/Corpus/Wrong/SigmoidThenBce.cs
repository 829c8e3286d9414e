// Sigmoid and BCE as two steps: right on paper, but float sigmoids round to 1 at 17 and the gradient dies or explodes.
// Discriminators whose loss drops to 0 were traced to it: https://github.com/soumith/ganhacks/issues/36
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [BCELoss]
    public static partial float Bce(ReadOnlySpan<float> p, ReadOnlySpan<float> y, Span<float> pGradient);
}

static class LogisticRegression
{
    public static float Epoch(float[][] rows, float[] labels, float[] weights)
    {
        var scores = new float[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            scores[i] = TensorPrimitives.Dot(rows[i].AsSpan(), weights);
        }

        var p = new float[rows.Length];
        var gradient = new float[rows.Length];
        TensorPrimitives.Sigmoid(scores, p);
        float loss = Losses.Bce(p, labels, gradient); // expect: LG1006
        for (int i = 0; i < rows.Length; i++)
        {
            float throughSigmoid = gradient[i] * p[i] * (1 - p[i]);
            for (int j = 0; j < weights.Length; j++)
            {
                weights[j] -= 0.01f * throughSigmoid * rows[i][j];
            }
        }

        return loss;
    }
}
