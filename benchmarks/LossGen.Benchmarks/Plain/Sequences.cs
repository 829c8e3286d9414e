// CTC in plain loops: the recursions in the logarithms, forward and backward, a sequence after the other. Compared with
// the generated loss by the benchmarks.
namespace LossGen.Benchmarks.Plain;

internal static partial class PlainLosses
{
    // Laid out like PyTorch's: (steps, sequences, classes); targets in rows of equal length or one behind another.
    public static float CTCLoss(
        ReadOnlySpan<float> logProbabilities,
        ReadOnlySpan<int> targets,
        ReadOnlySpan<int> inputLengths,
        ReadOnlySpan<int> targetLengths,
        int classes,
        Span<float> logProbabilitiesGradient)
    {
        int sequences = inputLengths.Length;
        int longestInput = 0;
        int longestTarget = 0;
        int targetSum = 0;
        for (int n = 0; n < sequences; n++)
        {
            longestInput = Math.Max(longestInput, inputLengths[n]);
            longestTarget = Math.Max(longestTarget, targetLengths[n]);
            targetSum += targetLengths[n];
        }

        int widest = (2 * longestTarget) + 1;
        float[] forward = new float[longestInput * widest];
        float[] backward = new float[2 * widest];
        int[] states = new int[widest];
        double loss = 0;
        int start = 0;
        logProbabilitiesGradient.Clear();
        for (int n = 0; n < sequences; n++)
        {
            ReadOnlySpan<int> labels = targets.Slice(targets.Length == targetSum ? start : n * (targets.Length / sequences), targetLengths[n]);
            start += labels.Length;
            int width = (2 * labels.Length) + 1;
            for (int s = 0; s < width; s++)
            {
                states[s] = s % 2 == 0 ? 0 : labels[s / 2]; // class 0 is the blank
            }

            CtcSteps steps = new(logProbabilities, sequences, n, classes, inputLengths[n], states.AsSpan(0, width));
            double logarithm = steps.Forward(forward);
            float divisor = Math.Max(labels.Length, 1);
            loss -= logarithm / divisor;
            if (!logProbabilitiesGradient.IsEmpty)
            {
                steps.Backward(forward, backward, logarithm, 1 / (divisor * sequences), logProbabilitiesGradient);
            }
        }

        return (float)(loss / sequences);
    }
}
