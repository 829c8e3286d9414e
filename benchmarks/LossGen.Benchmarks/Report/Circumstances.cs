// What a reader needs to measure the same again: machine, compilers, command and date, kept beside the figures.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Report;

internal static class Circumstances
{
    private const string Unknown = "–";

    public static void Save() => File.WriteAllLines(Files.Circumstances, Now().Select(pair => pair.Name + ";" + pair.Value));

    public static IEnumerable<(string Name, string Value)> Read() => File.Exists(Files.Circumstances)
        ? File.ReadLines(Files.Circumstances).Select(line => line.Split(';', 2)).Select(fields => (fields[0], fields[1]))
        : [];

    private static IEnumerable<(string Name, string Value)> Now()
    {
        yield return ("processor", ProcessorName());
        yield return ("memory", $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB");
        yield return ("system", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}");
        yield return ("runtime", RuntimeInformation.FrameworkDescription);
        yield return ("libtorch", typeof(TorchSharp.torch).Assembly.GetName() is var name ? $"TorchSharp {name.Version?.ToString(3)}" : Unknown);
        yield return ("C++ compiler", CompilerVersion());
        yield return ("load before the run", File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : Unknown);
        yield return ("command", "`dotnet run -c Release --project benchmarks/LossGen.Benchmarks`");
        yield return ("date", DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static string ProcessorName()
    {
        string name = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? Unknown
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? Unknown;
        return $"{name}, {Environment.ProcessorCount} logical processors";
    }

    private static string CompilerVersion()
    {
        if (NativeLosses.Find("mse") == 0)
        {
            return Unknown;
        }

        using Process compiler = Process.Start(new ProcessStartInfo("g++", "--version") { RedirectStandardOutput = true })!;
        return compiler.StandardOutput.ReadLine() ?? Unknown;
    }
}
