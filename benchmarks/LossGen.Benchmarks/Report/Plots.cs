// The plots of the page, as SVG files in benchmarks/plots: bars by loss, and curves by size. Called by ResultsPage.
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Report;

internal static class Plots
{
    public const string SpeedUpPath = "plots/speed-up.svg";
    public const string SizesPath = "plots/sizes.svg";
    public const string MemoryPath = "plots/memory.svg";

    private const int Usual = 65_536;

    public static void Draw(Figures figures)
    {
        Directory.CreateDirectory(Files.At("plots"));
        (string, double)[] speedUps =
        [
            .. figures.Cases.Where(subject => subject.Elements == Usual)
                .Select(subject => (subject.Loss, Value: figures.Ratio(subject.Loss, Usual, true, Contender.Torch, Contender.LossGen)))
                .Where(bar => bar.Value is not null).Select(bar => (bar.Loss, bar.Value!.Value)).OrderByDescending(bar => bar.Value),
        ];
        Save(SpeedUpPath, BarChart.Draw("Times faster than libtorch, with gradient, 65 536 elements", speedUps, [1, 2, 5, 10, 20, 50, 100, 200], value => Texts.Number(value, value < 10 ? "0.#" : "0") + "×"));

        (string, double)[] shares = [.. MemorySection.Shares(figures).All.OrderByDescending(share => share.Value)];
        Save(MemoryPath, BarChart.Draw("Share of the streamed triad's GB/s, with gradient, 16 Mi elements", shares, [0.05, 0.1, 0.2, 0.5, 0.9], value => Texts.Percent(value)));
        Save(SizesPath, SizeCharts.Draw(figures));
    }

    private static void Save(string path, string svg)
    {
        if (svg.Length > 0)
        {
            File.WriteAllText(Files.At(path), svg);
        }
    }
}
