// A digit with a great loss: read wrongly, or rightly but with doubt. The poster shows the hardest ones.
namespace DigitClassifier;

/// <param name="Image">Its 64 pixels.</param>
/// <param name="Truth">What it is.</param>
/// <param name="Answer">What the network took it for.</param>
/// <param name="Probability">The probability the network gave to the truth.</param>
internal sealed record HardDigit(float[] Image, int Truth, int Answer, double Probability)
{
    /// <summary>The digits of the greatest loss, that one first.</summary>
    public static IReadOnlyList<HardDigit> Hardest(int count, Digits digits, Evaluation evaluation)
    {
        float[] losses = evaluation.Losses.ToArray();
        int[] order = [.. Enumerable.Range(0, digits.Count)];
        Array.Sort(losses, order);
        Array.Reverse(order);
        return [.. order.Take(count).Select(i => new HardDigit(
            digits.Image(i).ToArray(), digits.Labels[i], evaluation.Answers[i], Math.Exp(-evaluation.Losses[i])))];
    }
}
