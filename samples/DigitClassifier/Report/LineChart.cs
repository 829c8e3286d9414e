// A chart of two series over the epochs, training and test, each labelled where it ends. Drawn by Poster.
namespace DigitClassifier.Report;

internal sealed class LineChart(SvgCanvas canvas, double x, double y, double width, double height)
{
    private const double Left = 52;
    private const double Right = 64;
    private const double Top = 34;
    private const double Bottom = 28;

    public required string Title { get; init; }

    public required double[] Train { get; init; }

    public required double[] Test { get; init; }

    public required ValueAxis Axis { get; init; }

    public void Draw()
    {
        canvas.Text(x, y + 12, Title, 15, Theme.Ink, weight: 600);
        DrawGrid();
        canvas.Polyline(Points(Test), Theme.Test, 2.4);
        canvas.Polyline(Points(Train), Theme.Train, 2.4);
        DrawEnds();
    }

    private void DrawGrid()
    {
        foreach ((double value, string label) in Axis.Marks)
        {
            canvas.Line(x + Left, Y(value), x + width - Right, Y(value), Theme.Grid);
            canvas.Text(x + Left - 9, Y(value) + 4, label, 12, Theme.Muted, anchor: "end");
        }

        foreach (int epoch in Enumerable.Range(1, Train.Length).Where(epoch => epoch == 1 || epoch % Math.Max(1, Train.Length / 4) == 0))
        {
            canvas.Text(X(epoch - 1), y + height - 6, epoch == 1 ? "epoch 1" : $"{epoch}", 12, Theme.Muted, anchor: "middle");
        }
    }

    // The two labels are kept a line apart where the curves end close together.
    private void DrawEnds()
    {
        double end = X(Train.Length - 1);
        double train = Y(Train[^1]);
        double test = Y(Test[^1]);
        canvas.Circle(end, test, 4, Theme.Test);
        canvas.Circle(end, train, 4, Theme.Train);

        double apart = Math.Max(0, 17 - Math.Abs(train - test)) / 2 * (train < test ? -1 : 1);
        canvas.Text(end + 11, train + apart + 4, "training", 13, Theme.Train, weight: 600);
        canvas.Text(end + 11, test - apart + 4, "test", 13, Theme.Test, weight: 600);
    }

    private IEnumerable<(double X, double Y)> Points(double[] values) => values.Select((value, i) => (X(i), Y(value)));

    private double X(int index) => x + Left + ((width - Left - Right) * index / Math.Max(1, Train.Length - 1));

    private double Y(double value) => y + height - Bottom - ((height - Top - Bottom) * Axis.Position(value));
}
