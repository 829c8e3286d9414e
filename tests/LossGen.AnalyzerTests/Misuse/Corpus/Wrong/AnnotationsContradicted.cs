// A model's own interface says what it returns and takes, and the code between does something else.
// Refactorings that move the activation from the model to the loss leave these behind.
using System;
using System.Numerics.Tensors;
using LossGen;

sealed class Head
{
    [Probabilities]
    private float[] last = [];

    [return: Logits]
    public float[] Forward(float[] x)
    {
        float[] p = new float[x.Length];
        TensorPrimitives.SoftMax(x, p);
        return p; // expect: LG1100
    }

    public void Remember([Logits] float[] scores)
    {
        last = scores; // expect: LG1100
    }

    public static float Confidence([Probabilities] ReadOnlySpan<float> p) => TensorPrimitives.Max(p);

    public float Report([LogProbabilities] float[] logProbabilities)
    {
        return Confidence(logProbabilities) + last.Length; // expect: LG1100
    }
}
