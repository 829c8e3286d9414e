// The confusion matrix as a heat map: right answers in blue on the diagonal, mistakes in red beside it.
// Drawn by Poster.
namespace DigitClassifier.Report;

internal static class MatrixChart
{
    public static void Draw(SvgCanvas canvas, double x, double y, double width, ConfusionMatrix confusion)
    {
        const double Left = 52;
        const double Top = 48;
        double cell = (width - Left) / Digits.Classes;
        int most = Enumerable.Range(0, Digits.Classes).Max(digit => confusion[digit, digit]);

        canvas.Text(x + Left, y + 12, "Confusion matrix", 15, Theme.Ink, weight: 600);
        canvas.UpwardText(x + 12, y + Top + (cell * Digits.Classes / 2), "true digit", 13, Theme.Muted);
        canvas.Text(x + Left + (cell * Digits.Classes / 2), y + Top + (cell * Digits.Classes) + 24, "read as", 13, Theme.Muted, anchor: "middle");

        for (int digit = 0; digit < Digits.Classes; digit++)
        {
            double middle = (digit + 0.5) * cell;
            canvas.Text(x + Left - 14, y + Top + middle + 5, $"{digit}", 14, Theme.Ink, weight: 600, anchor: "end");
            canvas.Text(x + Left + middle, y + Top - 10, $"{digit}", 14, Theme.Ink, weight: 600, anchor: "middle");
        }

        for (int truth = 0; truth < Digits.Classes; truth++)
        {
            for (int answer = 0; answer < Digits.Classes; answer++)
            {
                int count = confusion[truth, answer];
                double left = x + Left + (answer * cell);
                double top = y + Top + (truth * cell);
                (string fill, string ink) = Colours(count, truth == answer, most);
                canvas.Rectangle(left + 1.5, top + 1.5, cell - 3, cell - 3, fill, radius: 5);
                if (count > 0)
                {
                    canvas.Text(left + (cell / 2), top + (cell / 2) + 5, $"{count}", 14, ink, weight: 600, anchor: "middle");
                }
            }
        }
    }

    private static (string Fill, string Ink) Colours(int count, bool right, int most) => (count, right) switch
    {
        (0, _) => ("#f1f2f3", Theme.Ink),
        (_, true) => (Theme.Tint(Theme.Train, 0.35 + (0.65 * count / most)), "#ffffff"),
        _ => (Theme.Tint(Theme.Wrong, Math.Min(1, 0.25 + (0.2 * (count - 1)))), count > 2 ? "#ffffff" : Theme.Ink),
    };
}
