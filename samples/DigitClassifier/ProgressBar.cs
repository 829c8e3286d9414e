// A line per epoch. On a terminal the bar grows while the epoch runs; in a file only the finished
// lines appear. Used by Program.
namespace DigitClassifier;

internal sealed class ProgressBar(int epoch, int epochs)
{
    private const int Width = 24;
    private const string Eighths = " ▏▎▍▌▋▊▉█";
    private int drawn = -1;

    public static string Heading => $"{"epoch",-8} {new string(' ', Width)}    train loss   test loss   train    test";

    /// <summary>Draws the bar at a share of the epoch; the bar itself stands for the whole training.</summary>
    public void Advance(double share)
    {
        int steps = (int)(Math.Min(share, 1) * 100);
        if (!Console.IsOutputRedirected && steps != drawn)
        {
            drawn = steps;
            Console.Write($"\r{Line((epoch - 1 + Math.Min(share, 1)) / epochs)}");
        }
    }

    public void Finish(Epoch done)
    {
        string start = Console.IsOutputRedirected ? string.Empty : "\r";
        Console.WriteLine(
            $"{start}{Line((double)epoch / epochs)}    {done.TrainLoss,10:0.00000}  {done.TestLoss,10:0.00000}  {done.TrainAccuracy,6:0.0%}  {done.TestAccuracy,6:0.0%}");
    }

    private string Line(double share)
    {
        int eighths = (int)Math.Round(share * Width * 8);
        string bar = new string('█', eighths / 8) + (eighths % 8 == 0 ? string.Empty : Eighths[eighths % 8].ToString());
        return $"{$"{epoch}/{epochs}",-8} {bar.PadRight(Width, '·')}";
    }
}
