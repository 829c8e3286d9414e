// Class numbers come from a CSV file as floats, and the overload for probabilities takes them.
// In PyTorch the same confusion ends in "expected scalar type Long but found Float".
using System;
using LossGen;

static partial class Losses
{
    [CrossEntropyLoss(Classes = 3)]
    public static partial float Iris(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> logitsGradient);

    [CrossEntropyLoss(Classes = 3)]
    public static partial float IrisByIndex(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
}

static class Iris
{
    public static float Loss()
    {
        float[] logits = [0.1f, 0.2f, 0.7f, 2f, 1f, 0f, -1f, 0f, 1f, 0.5f, 0.5f, 0.5f];
        float[] species = [2f, 0f, 2f, 1f];
        float[] gradient = new float[12];
        return Losses.Iris(logits, species, gradient); // expect: LG1032
    }

    public static float OneHotAsIntegers()
    {
        float[] logits = [0.1f, 0.2f, 0.7f, 2f, 1f, 0f];
        int[] oneHot = [0, 0, 1, 1, 0, 0];
        float[] gradient = new float[6];
        return Losses.IrisByIndex(logits, oneHot, gradient); // expect: LG1032
    }
}
