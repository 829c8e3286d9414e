// One pass after the other over the training digits, in batches and a new order each time: forward,
// loss and gradient, backward, step. Driven by Program.
using LossGen;

namespace DigitClassifier;

internal sealed class Training(Network network, Digits digits, Random random)
{
    private const int BatchSize = 16;
    private readonly Jitter jitter = new(random);

    /// <summary>Shows every digit once and returns the mean loss met on the way.</summary>
    /// <param name="learningRate">The size of Adam's steps.</param>
    /// <param name="advance">Told the share done, after every batch.</param>
    public double RunEpoch(double learningRate, Action<double> advance)
    {
        int[] order = [.. Enumerable.Range(0, digits.Count)];
        random.Shuffle(order);

        LossSum total = LossSum.Zero;
        for (int from = 0; from < order.Length; from += BatchSize)
        {
            total += RunBatch(order.AsSpan(from, Math.Min(BatchSize, order.Length - from)), learningRate);
            advance((double)(from + BatchSize) / order.Length);
        }

        return total.Mean;
    }

    private LossSum RunBatch(ReadOnlySpan<int> batch, double learningRate)
    {
        float[] images = new float[batch.Length * network.Inputs];
        int[] targets = new int[batch.Length];
        for (int row = 0; row < batch.Length; row++)
        {
            jitter.Apply(digits.Image(batch[row]), images.AsSpan(row * network.Inputs, network.Inputs));
            targets[row] = digits.Labels[batch[row]];
        }

        float[] activations = new float[batch.Length * network.Hidden];
        float[] logits = new float[batch.Length * network.Outputs];
        network.Forward(images, activations, logits);

        // The gradient may replace the logits: nobody needs those any more.
        LossSum loss = Losses.CrossEntropy(logits, targets, logitsGradient: logits);

        network.Backward(images, activations, logits);
        network.Step(learningRate);
        return loss;
    }
}
