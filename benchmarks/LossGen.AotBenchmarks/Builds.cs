// The builds of this program that are timed, each started as a process of its own. Called by Program.
using System.Diagnostics;
using System.Runtime.InteropServices;
using LossGen.Benchmarks.Report;

namespace LossGen.AotBenchmarks;

internal static class Builds
{
    /// <summary>Asks a build to time itself.</summary>
    public const string TimeOption = "--time";

    // None is what a publish takes unless told otherwise.
    private static readonly string[] InstructionSets =
        RuntimeInformation.ProcessArchitecture == Architecture.X64 ? ["", "x86-64-v3", "native"] : ["", "native"];

    /// <summary>Publishes and times one build after the other.</summary>
    /// <param name="folder">Where the programs are published to.</param>
    public static IEnumerable<(string Build, IReadOnlyList<TimedLoss> Losses)> Measure(string folder)
    {
        yield return ("just in time", Time("dotnet", Path.Combine(AppContext.BaseDirectory, "LossGen.AotBenchmarks.dll"), TimeOption));
        foreach (string set in InstructionSets)
        {
            string name = set.Length > 0 ? "ahead of time, " + set : "ahead of time";
            Console.WriteLine($"publishing: {name}");
            string published = Path.Combine(folder, set.Length > 0 ? set : "default");
            Run(
                "dotnet", "publish", Path.Combine(Files.Folder, "LossGen.AotBenchmarks"), "-c", "Release", "-v", "quiet", "--nologo", "-o", published,
                "-r", RuntimeInformation.RuntimeIdentifier, "-p:AheadOfTime=true", "-p:IlcInstructionSet=" + set);
            yield return (name, Time(Path.Combine(published, OperatingSystem.IsWindows() ? "LossGen.AotBenchmarks.exe" : "LossGen.AotBenchmarks"), TimeOption));
        }
    }

    private static TimedLoss[] Time(string program, params string[] arguments) =>
        [.. Run(program, arguments).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(TimedLoss.Parse)];

    private static string Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{printed}");
    }
}
