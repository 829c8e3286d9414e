// LG1043: Logarithm by hand where a stable function exists
using System;
using System.Numerics.Tensors;
using LossGen;

namespace Misuse.LG1043;

static class Training
{
    public static float LogisticLoss(float[] logits)
    {
        float[] probabilities = new float[logits.Length];
        TensorPrimitives.Sigmoid<float>(logits, probabilities);
        float loss = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            loss -= MathF.Log(probabilities[i]);
        }

        return loss;
    }
}
