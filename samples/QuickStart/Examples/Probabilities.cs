// Binary cross entropy of probabilities that a softmax gave, and the cross entropy that does both at once.
using System.Globalization;

namespace QuickStart.Examples;

internal static class Probabilities
{
    public static void Run(Comparison comparison)
    {
        Comparison.Heading("1  Binary cross entropy of probabilities: [BCELoss]");

        float[] logits = [0.2939f, 0.939f];
        float[] probabilities = Array.ConvertAll(Softmax.Of(logits), probability => MathF.Round(probability, 4));
        float[] labels = [0, 1];
        float[] gradient = new float[2];
        float loss = Losses.Bce(probabilities, labels, gradient);
        string text = string.Join(", ", probabilities.Select(probability => probability.ToString(CultureInfo.InvariantCulture)));
        comparison.Show(
            $"softmax of (0.2939, 0.939) = ({text}) against (0, 1)", loss, 0.421746939f, gradient, [0.762311339f, -0.762311339f]);

        loss = Losses.CrossEntropy(logits, [1], classes: 2, gradient);
        comparison.Show(
            "cross entropy takes the logits (0.2939, 0.939) themselves, nothing rounded between",
            loss, 0.421738654f, gradient, [0.344094604f, -0.344094574f]);
    }
}
