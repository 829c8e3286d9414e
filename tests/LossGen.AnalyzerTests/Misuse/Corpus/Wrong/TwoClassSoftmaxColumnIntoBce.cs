// A two-class softmax whose second column goes to BCE: the same as a logit difference, but with BCE's clamps in it.
// People end here when they move a CrossEntropy model to a library that only has binary losses.
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [BCELoss]
    public static partial float Bce(ReadOnlySpan<float> p, ReadOnlySpan<float> y);
}

static class ChurnModel
{
    public static float Loss(ReadOnlySpan<float> logits, ReadOnlySpan<float> churned)
    {
        const int Classes = 2;
        Span<float> row = stackalloc float[Classes];
        Span<float> positive = new float[churned.Length];
        for (int i = 0; i < churned.Length; i++)
        {
            TensorPrimitives.SoftMax(logits.Slice(i * Classes, Classes), row);
            positive[i] = row[1];
        }

        return Losses.Bce(positive, churned); // expect: LG1008
    }
}
