// The image of a training run: learning curves, confusion matrix and the hardest digits on one sheet.
// Called by Program, which writes it to a file.
namespace DigitClassifier.Report;

internal static class Poster
{
    private const int Width = 1200;
    private const int Margin = 48;

    public static string Draw(IReadOnlyList<Epoch> epochs, ConfusionMatrix confusion, IReadOnlyList<HardDigit> hardest, int trainCount)
    {
        double accuracy = epochs[^1].TestAccuracy;
        SvgCanvas canvas = new(Width, 882);
        canvas.Text(Margin, 62, "Reading handwritten digits", 28, Theme.Ink, weight: 650);
        canvas.Text(
            Margin, 92, $"A two-layer network in plain C#, trained with a generated cross entropy on {trainCount} digits", 15, Theme.Muted);
        canvas.Text(Width - Margin, 62, $"{accuracy:0.0%}", 34, Theme.Train, weight: 700, anchor: "end");
        canvas.Text(Width - Margin, 92, $"of {confusion.Total} unseen digits read correctly", 15, Theme.Muted, anchor: "end");

        new LineChart(canvas, Margin, 132, 520, 262)
        {
            Title = "Cross entropy per digit (log scale; the training images are jittered)",
            Train = [.. epochs.Select(epoch => epoch.TrainLoss)],
            Test = [.. epochs.Select(epoch => epoch.TestLoss)],
            Axis = ValueAxis.Logarithmic([.. epochs.Select(epoch => epoch.TrainLoss), .. epochs.Select(epoch => epoch.TestLoss)]),
        }.Draw();
        new LineChart(canvas, Margin, 420, 520, 262)
        {
            Title = "Accuracy",
            Train = [.. epochs.Select(epoch => epoch.TrainAccuracy)],
            Test = [.. epochs.Select(epoch => epoch.TestAccuracy)],
            Axis = ValueAxis.Percent([.. epochs.Select(epoch => epoch.TrainAccuracy), .. epochs.Select(epoch => epoch.TestAccuracy)]),
        }.Draw();

        MatrixChart.Draw(canvas, 640, 132, 512, confusion);
        HardDigitsChart.Draw(canvas, Margin, 724, Width - (2 * Margin), hardest);
        return canvas.ToString();
    }
}
