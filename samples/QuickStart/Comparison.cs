// The tables the examples print: a figure computed here, PyTorch's figure, and how far they are apart,
// for losses on the left and gradients on the right. Remembers the largest difference of all.
using System.Globalization;

namespace QuickStart;

internal sealed class Comparison
{
    // PyTorch computes in float too: two rounding errors of numbers about 1.
    private const double Tolerance = 5e-7;

    private int figures;
    private double largest;

    public static void Heading(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine(new string('═', title.Length));
    }

    /// <summary>Prints one loss and the gradient of several inputs.</summary>
    public void Show(string title, float loss, float lossOfPyTorch, ReadOnlySpan<float> gradient, ReadOnlySpan<float> gradientOfPyTorch) =>
        Show(title, [loss], [lossOfPyTorch], gradient, gradientOfPyTorch);

    /// <summary>Prints the losses and the gradient of several elements.</summary>
    public void Show(
        string title,
        ReadOnlySpan<float> loss,
        ReadOnlySpan<float> lossOfPyTorch,
        ReadOnlySpan<float> gradient,
        ReadOnlySpan<float> gradientOfPyTorch)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine("    ┌─────────────── loss ───────────────┐  ┌───────────── gradient ─────────────┐");
        Console.WriteLine("         LossGen      PyTorch  difference       LossGen      PyTorch  difference");
        for (int i = 0; i < gradient.Length; i++)
        {
            string left = i < loss.Length ? Columns(loss[i], lossOfPyTorch[i]) : new string(' ', 37);
            Console.WriteLine($"   {left} {Columns(gradient[i], gradientOfPyTorch[i])}".TrimEnd());
        }
    }

    /// <summary>Prints the summary; returns the program's exit code, 1 when any figure was off.</summary>
    public int Conclude()
    {
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figures} figures, largest difference from PyTorch {largest:0.0e+0}"));
        return largest <= Tolerance ? 0 : 1;
    }

    private string Columns(float ours, float theirs)
    {
        double difference = Math.Abs((double)ours - theirs);
        figures++;
        largest = Math.Max(largest, difference); // a NaN stays
        string text = difference == 0 ? "0" : difference.ToString("0.0e+0", CultureInfo.InvariantCulture);
        return $"{Eight(ours),12} {Eight(theirs),12} {text,11}";
    }

    // Eight decimals, which a float does not show of itself.
    private static string Eight(double value) => value == 0 ? "0" : value.ToString("0.00000000", CultureInfo.InvariantCulture);
}
