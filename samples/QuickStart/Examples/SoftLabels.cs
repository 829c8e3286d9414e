// The loss of a soft label has a floor above zero: the entropy of the label. What training can take
// away is only the excess over it.
using System.Globalization;

namespace QuickStart.Examples;

internal static class SoftLabels
{
    public static void Run(Comparison comparison)
    {
        Comparison.Heading("2  Hard and soft labels: [BCELoss]");

        float[] gradient = new float[1];
        float hard = Losses.Bce([0.91276f], [1], gradient);
        comparison.Show("probability 0.91276 against the hard label 1", hard, 0.0912822783f, gradient, [-1.09557819f]);

        float soft = Losses.Bce([0.91276f], [0.92f], gradient);
        comparison.Show("probability 0.91276 against the soft label 0.92", soft, 0.279107064f, gradient, [-0.0909214243f]);

        // The loss of a label as its own prediction is its entropy, the least there can be.
        float entropy = Losses.Bce([0.92f], [0.92f], gradient);
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"of the soft label's {(double)soft:0.00000000}, {(double)entropy:0.00000000} is the label's own entropy; only the excess of {(double)soft - entropy:0.00000000} can be learnt away"));
    }
}
