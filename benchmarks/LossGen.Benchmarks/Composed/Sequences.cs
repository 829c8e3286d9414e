// CTC composed from TensorPrimitives, in rented memory: the recursions in the logarithms take a whole step at a time,
// gathers and scatters of labels are loops. Compared with the generated loss by the benchmarks.
using System.Buffers;

namespace LossGen.Benchmarks.Composed;

internal static partial class ComposedLosses
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
        float[] room = ArrayPool<float>.Shared.Rent(CtcLattice.Needed(longestInput, widest));
        int[] states = ArrayPool<int>.Shared.Rent(widest);
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

            CtcLattice lattice = new(room, logProbabilities, sequences, n, classes, inputLengths[n], states.AsSpan(0, width));
            double logarithm = lattice.Forward();
            float divisor = Math.Max(labels.Length, 1);
            loss -= logarithm / divisor;
            if (!logProbabilitiesGradient.IsEmpty)
            {
                lattice.Backward(logarithm, 1 / (divisor * sequences), logProbabilitiesGradient);
            }
        }

        ArrayPool<int>.Shared.Return(states);
        ArrayPool<float>.Shared.Return(room);
        return (float)(loss / sequences);
    }
}
