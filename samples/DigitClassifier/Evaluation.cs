// What the network makes of a set of digits: its answers, and the loss of each. Used for the figures of
// an epoch, the confusion matrix and the list of mistakes.
namespace DigitClassifier;

internal sealed class Evaluation
{
    private readonly int[] answers;
    private readonly float[] losses;

    private Evaluation(int[] answers, float[] losses, double accuracy)
    {
        this.answers = answers;
        this.losses = losses;
        Accuracy = accuracy;
        Loss = losses.Average(loss => (double)loss);
    }

    public ReadOnlySpan<int> Answers => answers;

    /// <summary>The loss of each digit: −ln of the probability given to its true class.</summary>
    public ReadOnlySpan<float> Losses => losses;

    public double Loss { get; }

    /// <summary>The share of right answers, 0 to 1.</summary>
    public double Accuracy { get; }

    public static Evaluation Of(Network network, Digits digits)
    {
        float[] activations = new float[digits.Count * network.Hidden];
        float[] logits = new float[digits.Count * network.Outputs];
        network.Forward(digits.Images, activations, logits);

        float[] losses = new float[digits.Count];
        DigitClassifier.Losses.Surprise(logits, digits.Labels, losses);

        int[] answers = new int[digits.Count];
        int right = 0;
        for (int i = 0; i < answers.Length; i++)
        {
            answers[i] = IndexOfLargest(logits.AsSpan(i * network.Outputs, network.Outputs));
            right += answers[i] == digits.Labels[i] ? 1 : 0;
        }

        return new Evaluation(answers, losses, (double)right / digits.Count);
    }

    private static int IndexOfLargest(ReadOnlySpan<float> values)
    {
        int largest = 0;
        for (int i = 1; i < values.Length; i++)
        {
            largest = values[i] > values[largest] ? i : largest;
        }

        return largest;
    }
}
