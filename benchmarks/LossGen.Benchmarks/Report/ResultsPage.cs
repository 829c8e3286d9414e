// Writes benchmarks/RESULTS.md and its plots from the figures that were kept. Called by Program after a whole run, and
// for --report.
using LossGen.Benchmarks.Timing;

namespace LossGen.Benchmarks.Report;

internal static class ResultsPage
{
    /// <returns>The path of the page.</returns>
    /// <exception cref="InvalidOperationException">Nothing has been measured.</exception>
    public static string Write()
    {
        IReadOnlyList<Measurement> measurements = ResultsFile.Read(Files.Results);
        Figures[] widths = [.. measurements.Select(result => result.Bits).Distinct().OrderDescending().Select(bits => new Figures(measurements, bits))];
        if (widths.Length == 0)
        {
            throw new InvalidOperationException($"{Files.Results} has no figures: run the benchmarks first.");
        }

        IReadOnlyList<Accuracy> accuracies = AccuracySection.Read();
        Plots.Draw(widths[0]);
        File.WriteAllText(Files.Page, string.Join('\n', Lines(widths, accuracies)).TrimEnd() + "\n");
        return Files.Page;
    }

    private static IEnumerable<string> Lines(Figures[] widths, IReadOnlyList<Accuracy> accuracies) =>
    [
        "# Benchmark results",
        "",
        "The mean loss of data in float, forward alone and with the gradient, by LossGen; by [C++ with intrinsics](native), written for",
        "this comparison; by libtorch through TorchSharp, on one thread unless said otherwise, its autograd included where there is a",
        "gradient and no graph where there is none; by `System.Numerics.Tensors` composed in blocks; and by plain loops in C#. Before",
        "anything was timed, all had computed the same. Medians of BenchmarkDotNet. [How to run it](README.md).",
        "",
        "| | |",
        "|---|---|",
        .. Circumstances.Read().Select(pair => $"| {pair.Name} | {pair.Value} |"),
        "",
        "## Targets",
        "",
        $"At {widths[0].Bits} bits unless said otherwise.",
        "",
        .. new Targets(widths, accuracies).Rows(),
        "",
        "## How many times as long the others take",
        "",
        "Geometric means over all losses that are timed at the size; of C++ over its twelve.",
        "",
        .. Tables.Means(widths[0]),
        "",
        $"![Speed-up over libtorch by loss]({Plots.SpeedUpPath})",
        "",
        $"![Nanoseconds per element by size]({Plots.SizesPath})",
        "",
        .. MemorySection.Lines(widths[0]),
        "",
        "## All losses",
        "",
        "LossGen's time in nanoseconds per element, and how many times as long the others take.",
        "",
        .. Tables.BySize(widths[0]),
        .. widths.Length > 1
            ? (IEnumerable<string>)
            [
                "## Narrower registers",
                "",
                "With the gradient, nanoseconds per element, and LossGen's time over that of C++.",
                "",
                "<details>",
                "<summary>All losses</summary>",
                "",
                .. Tables.Narrower(widths[1..]),
                "",
                "</details>",
                "",
            ]
            : [],
        .. AccuracySection.Lines(accuracies),
        .. GeneratorFigures.Lines(),
    ];
}
