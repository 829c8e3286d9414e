// Softmax and its logarithm of one row, for the examples that start from probabilities; with the
// runtime's own vector functions.
using LossGen;

namespace QuickStart.Examples;

internal static class Softmax
{
    public static float[] Of(ReadOnlySpan<float> logits)
    {
        float[] result = LogarithmOf(logits);
        VectorMath.Exp(result, result);
        return result;
    }

    public static float[] LogarithmOf(ReadOnlySpan<float> logits)
    {
        float[] exponentials = new float[logits.Length];
        VectorMath.Exp(logits, exponentials);
        float total = MathF.Log(exponentials.Sum());
        return Array.ConvertAll(logits.ToArray(), logit => logit - total);
    }
}
