// A row of the digits that were hardest to read, as the network saw them, the wrong answers in red.
// Drawn by Poster.
namespace DigitClassifier.Report;

internal static class HardDigitsChart
{
    private const double Pixel = 8;
    private const double Size = Pixel * Digits.Side;

    public static void Draw(SvgCanvas canvas, double x, double y, double width, IReadOnlyList<HardDigit> hardest)
    {
        canvas.Text(x, y, $"The {hardest.Count} hardest test digits", 15, Theme.Ink, weight: 600);
        canvas.Text(x + width, y, "truth → answer, and the probability given to the truth", 13, Theme.Muted, anchor: "end");

        double step = (width - Size) / Math.Max(1, hardest.Count - 1);
        for (int i = 0; i < hardest.Count; i++)
        {
            HardDigit digit = hardest[i];
            double left = x + (i * step);
            DrawImage(canvas, left, y + 18, digit.Image);
            string colour = digit.Truth == digit.Answer ? Theme.Ink : Theme.Wrong;
            canvas.Text(left, y + 104, $"{digit.Truth} → {digit.Answer}", 14, colour, weight: 600);
            canvas.Text(left, y + 121, $"{digit.Probability:0.0%}", 12, Theme.Muted);
        }
    }

    private static void DrawImage(SvgCanvas canvas, double x, double y, float[] image)
    {
        canvas.Rectangle(x - 1, y - 1, Size + 2, Size + 2, Theme.Grid);
        for (int i = 0; i < image.Length; i++)
        {
            canvas.Rectangle(
                x + (i % Digits.Side * Pixel), y + (i / Digits.Side * Pixel), Pixel + 0.2, Pixel + 0.2, Theme.Tint(Theme.Ink, image[i]));
        }
    }
}
