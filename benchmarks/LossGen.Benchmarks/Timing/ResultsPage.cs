// Writes benchmarks/RESULTS.md: a table per register width, and all that a reader needs to measure the
// same again. Called by Program for --report.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Timing;

internal static class ResultsPage
{
    private const string None = "–";

    public static string Write(IReadOnlyList<Measurement> measurements, IReadOnlyList<string> arguments)
    {
        StringBuilder page = new();
        page.AppendLine("# Benchmark results");
        page.AppendLine();
        page.AppendLine("Mean loss and gradient of all elements, float, one thread, in nanoseconds per element. The C++ is");
        page.AppendLine("[native/losses.cpp](native/losses.cpp), written with intrinsics for this comparison; libtorch runs its own");
        page.AppendLine("loss and autograd; TensorPrimitives and plain C# are what one composes without LossGen. *of C++* is LossGen's");
        page.AppendLine("time divided by that of C++, *than libtorch* how many times faster LossGen is.");
        page.AppendLine();
        page.AppendLine("| | |");
        page.AppendLine("|---|---|");
        foreach ((string name, string value) in Circumstances(arguments))
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {value} |");
        }

        List<string> order = [.. LossBenchmarks.Workloads];
        foreach (IGrouping<int, Measurement> width in measurements.Where(measurement => order.Contains(measurement.Workload)).GroupBy(measurement => measurement.Bits).OrderByDescending(width => width.Key))
        {
            page.AppendLine();
            page.AppendLine(CultureInfo.InvariantCulture, $"## {width.Key}-bit registers");
            page.AppendLine();
            page.AppendLine("| loss and size | LossGen | C++ | of C++ | libtorch | than libtorch | TensorPrimitives | plain C# |");
            page.AppendLine("|---|--:|--:|--:|--:|--:|--:|--:|");
            foreach (IGrouping<string, Measurement> workload in width.GroupBy(measurement => measurement.Workload).OrderBy(workload => order.IndexOf(workload.Key)))
            {
                page.AppendLine(Row(workload));
            }
        }

        AppendCatalogue(page, [.. measurements.Where(measurement => !order.Contains(measurement.Workload))]);
        string path = Path.Combine(BenchmarksFolder(), "RESULTS.md");
        File.WriteAllText(path, page.ToString());
        return path;
    }

    private static void AppendCatalogue(StringBuilder page, IReadOnlyList<Measurement> measurements)
    {
        int[] widths = [.. measurements.Select(measurement => measurement.Bits).Distinct().OrderDescending()];
        page.AppendLine();
        page.AppendLine("## All losses");
        page.AppendLine();
        page.AppendLine("65 536 elements (rows of 64 classes, 128 dimensions, 4096 positions), by width of the registers.");
        page.AppendLine();
        page.AppendLine(CultureInfo.InvariantCulture, $"| loss | {string.Join(" | ", widths.Select(bits => $"{bits} bits"))} |");
        page.AppendLine(CultureInfo.InvariantCulture, $"|---|{string.Concat(widths.Select(_ => "--:|"))}");
        foreach (IGrouping<string, Measurement> loss in measurements.GroupBy(measurement => measurement.Workload).OrderBy(loss => loss.Key, StringComparer.Ordinal))
        {
            string[] figures = [.. widths.Select(bits => Figure(loss.FirstOrDefault(cell => cell.Bits == bits)?.NanosecondsPerElement))];
            page.AppendLine(CultureInfo.InvariantCulture, $"| {loss.Key} | {string.Join(" | ", figures)} |");
        }
    }

    private static string Row(IGrouping<string, Measurement> workload)
    {
        double? Of(string contender) => workload.FirstOrDefault(cell => cell.Contender == contender)?.NanosecondsPerElement;
        double? ours = Of("LossGen");
        string[] cells =
        [
            workload.Key, $"**{Figure(ours)}**", Figure(Of("C++")), Times(ours / Of("C++"), "0.00"),
            Figure(Of("libtorch")), Times(Of("libtorch") / ours, "0.0"), Figure(Of("TensorPrimitives")), Figure(Of("plain C#")),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static string Figure(double? value) => value?.ToString(value < 10 ? "0.000" : "0.0", CultureInfo.InvariantCulture) ?? None;

    private static string Times(double? value, string format) => value is null ? None : value.Value.ToString(format, CultureInfo.InvariantCulture) + "×";

    private static IEnumerable<(string Name, string Value)> Circumstances(IReadOnlyList<string> arguments)
    {
        yield return ("processor", ProcessorName());
        yield return ("system", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}");
        yield return ("runtime", RuntimeInformation.FrameworkDescription);
        yield return ("C++ compiler", CompilerVersion());
        yield return ("command", $"`dotnet run -c Release --project benchmarks/LossGen.Benchmarks -- {string.Join(' ', arguments.Select(argument => argument.Contains(' ') ? $"\"{argument}\"" : argument))}`");
        yield return ("date", DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static string ProcessorName()
    {
        string name = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? None
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? None;
        return $"{name}, {Environment.ProcessorCount} logical processors";
    }

    private static string CompilerVersion()
    {
        if (!Contender.Native.IsAvailable)
        {
            return None;
        }

        using Process compiler = Process.Start(new ProcessStartInfo("g++", "--version") { RedirectStandardOutput = true })!;
        return compiler.StandardOutput.ReadLine() ?? None;
    }

    private static string BenchmarksFolder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "native", "losses.cpp")) && folder.Name == "benchmarks")
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The benchmarks folder was not found above " + AppContext.BaseDirectory);
    }
}
