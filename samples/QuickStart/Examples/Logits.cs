// Binary cross entropy of logits, element by element; then in two parts, the positive labels' and the
// negative labels', which add up to the same.
namespace QuickStart.Examples;

internal static class Logits
{
    private static readonly float[] Inputs = [-0.4089f, -1.2471f, 0.5907f, -0.4897f, -0.8267f, -0.7349f, 0.5241f, -0.1246f, -0.4751f];

    private static readonly float[] Labels = [0, 1, 1, 0, 0, 1, 1, 0, 1];

    private static readonly float[] LossOfPyTorch =
        [0.509453058f, 1.49967563f, 0.440793216f, 0.477978081f, 0.362899035f, 1.12664032f, 0.465046346f, 0.632786572f, 0.958650708f];

    private static readonly float[] GradientOfPyTorch =
        [0.399175882f, -0.776797473f, -0.356474221f, 0.379964232f, 0.304343283f, -0.675879598f, -0.371894002f, 0.46889025f, -0.616590142f];

    public static void Run(Comparison comparison)
    {
        Comparison.Heading("3  Binary cross entropy of logits: [BCEWithLogitsLoss]");

        float[] loss = new float[Inputs.Length];
        float[] gradient = new float[Inputs.Length];
        Losses.BceWithLogits(Inputs, Labels, loss, gradient);
        comparison.Show("3 × 3 logits, no reduction", loss, LossOfPyTorch, gradient, GradientOfPyTorch);

        float[] lossOfParts = new float[Inputs.Length];
        float[] gradientOfParts = new float[Inputs.Length];
        AddPart(Labels, lossOfParts, gradientOfParts);
        AddPart(Array.ConvertAll(Labels, label => 1 - label), lossOfParts, gradientOfParts);
        comparison.Show("the positives' part plus the negatives' part", lossOfParts, LossOfPyTorch, gradientOfParts, GradientOfPyTorch);

        bool same = loss.AsSpan().SequenceEqual(lossOfParts) && gradient.AsSpan().SequenceEqual(gradientOfParts);
        Console.WriteLine();
        Console.WriteLine(same ? "both ways give the same, to the last bit" : "the two ways differ");
    }

    // The weight is 1 for the elements of the part and 0 for the others.
    private static void AddPart(ReadOnlySpan<float> weight, Span<float> loss, Span<float> gradient)
    {
        float[] lossOfPart = new float[loss.Length];
        float[] gradientOfPart = new float[loss.Length];
        Losses.WeightedBceWithLogits(Inputs, Labels, weight, lossOfPart, gradientOfPart);
        for (int i = 0; i < loss.Length; i++)
        {
            loss[i] += lossOfPart[i];
            gradient[i] += gradientOfPart[i];
        }
    }
}
