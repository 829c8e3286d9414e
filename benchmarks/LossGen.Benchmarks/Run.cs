// The whole run: a child process for each width of registers, and what becomes of its figures. Called by Program.
using LossGen.Benchmarks.Report;
using LossGen.Benchmarks.Timing;

namespace LossGen.Benchmarks;

internal static class Run
{
    /// <returns>False where somebody computes something else than LossGen.</returns>
    public static bool All(Options options)
    {
        List<string> lines = [];
        foreach (RegisterWidth width in RegisterWidth.Available.Where(width => options.Bits == 0 || options.Bits == width.Bits))
        {
            lines.AddRange(WidthProcess.Run(width, options.ForChild()));
        }

        string[] complaints = [.. lines.Where(line => line.StartsWith(Child.Complaint, StringComparison.Ordinal))];
        Array.ForEach(complaints, Console.Error.WriteLine);
        if (options.Check || complaints.Length > 0)
        {
            Console.WriteLine(complaints.Length == 0 ? "Everybody agrees." : $"{complaints.Length} disagree.");
            return complaints.Length == 0;
        }

        Measurement[] measurements = [.. lines.Where(line => !line.StartsWith(Accuracy.Mark, StringComparison.Ordinal)).Select(ResultsFile.Parse)];
        if (options.WritesReport)
        {
            ResultsFile.Merge(Files.Results, measurements);
            File.WriteAllLines(Files.Accuracy, lines.Where(line => line.StartsWith(Accuracy.Mark, StringComparison.Ordinal)).Prepend(Accuracy.Head));
            Circumstances.Save();
        }
        else
        {
            FigureTable.Print(measurements);
        }

        return true;
    }
}
