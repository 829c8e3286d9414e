// The network ends in a softmax because its outputs "should be probabilities", and cross entropy takes another one.
// The usual first bug of a digit classifier: https://github.com/jindongwang/Deep-learning-activity-recognition/issues/10
using System;
using System.Numerics.Tensors;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Reduction.Mean, Classes = 10)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

sealed class DigitTrainer(int features)
{
    private const int Classes = 10;
    private readonly float[] weights = new float[features * Classes];

    public float Step(ReadOnlySpan<float> pixels, ReadOnlySpan<int> digits, Span<float> gradient)
    {
        int rows = digits.Length;
        Span<float> output = new float[rows * Classes];
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < Classes; c++)
            {
                output[r * Classes + c] = TensorPrimitives.Dot(pixels.Slice(r * features, features), weights.AsSpan(c * features, features));
            }

            Span<float> row = output.Slice(r * Classes, Classes);
            TensorPrimitives.SoftMax(row, row);
        }

        return Losses.CrossEntropy(output, digits, gradient); // expect: LG1001
    }
}
