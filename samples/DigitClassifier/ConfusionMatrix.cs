// How often each digit was taken for each other one, counted and printed. Drawn again by the poster.
namespace DigitClassifier;

internal sealed class ConfusionMatrix
{
    private readonly int[,] counts = new int[Digits.Classes, Digits.Classes];

    public ConfusionMatrix(Digits digits, Evaluation evaluation)
    {
        for (int i = 0; i < digits.Count; i++)
        {
            counts[digits.Labels[i], evaluation.Answers[i]]++;
            Mistakes += digits.Labels[i] == evaluation.Answers[i] ? 0 : 1;
        }

        Total = digits.Count;
    }

    public int Total { get; }

    public int Mistakes { get; }

    /// <summary>The number of digits of class <paramref name="truth"/> that were read as <paramref name="answer"/>.</summary>
    public int this[int truth, int answer] => counts[truth, answer];

    /// <summary>Writes the table to the console, in colour where that shows.</summary>
    public void Print()
    {
        bool colour = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null;
        Console.WriteLine("Confusion matrix: rows are the true digits, columns the answers.");
        Console.WriteLine();
        Console.WriteLine("      " + string.Concat(Enumerable.Range(0, Digits.Classes).Select(answer => $"{answer,5}")) + "   recall");
        for (int truth = 0; truth < Digits.Classes; truth++)
        {
            int all = 0;
            Console.Write($"  {truth}   ");
            for (int answer = 0; answer < Digits.Classes; answer++)
            {
                all += counts[truth, answer];
                Console.Write(Cell(truth, answer, colour));
            }

            Console.WriteLine($"   {(double)counts[truth, truth] / all,6:0.0%}");
        }
    }

    private string Cell(int truth, int answer, bool colour)
    {
        int count = counts[truth, answer];
        string text = count == 0 ? "    ·" : $"{count,5}";
        return (colour, count, truth == answer) switch
        {
            (false, _, _) => text,
            (_, 0, _) => $"\e[90m{text}\e[0m",
            (_, _, true) => $"\e[1;32m{text}\e[0m",
            _ => $"\e[1;31m{text}\e[0m",
        };
    }
}
