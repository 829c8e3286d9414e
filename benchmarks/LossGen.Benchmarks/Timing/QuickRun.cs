// The --quick command: times in one child process per register width, with the instruction sets above it
// switched off, and prints a table. The child writes one measurement a line.
using System.Diagnostics;
using System.Globalization;
using LossGen.Benchmarks.Catalogue;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Timing;

internal static class QuickRun
{
    /// <summary>The argument that makes this program the child.</summary>
    public const string ChildArgument = "--quick-child";

    /// <summary>Times all workloads and losses of the catalogue whose name holds the filter, at all widths.</summary>
    public static List<Measurement> Run(string filter, bool everybody)
    {
        List<Measurement> measurements = [];
        foreach (RegisterWidth width in RegisterWidth.Available)
        {
            ProcessStartInfo start = new(
                Environment.ProcessPath!, [.. RelaunchArguments(), ChildArgument, filter, everybody ? "all" : "two"])
            {
                RedirectStandardOutput = true,
            };
            foreach ((string name, string value) in width.Environment)
            {
                start.Environment[name] = value;
            }

            using Process child = Process.Start(start)!;
            while (child.StandardOutput.ReadLine() is { } line)
            {
                string[] fields = line.Split('|');
                measurements.Add(new Measurement(
                    int.Parse(fields[0], CultureInfo.InvariantCulture), fields[1], fields[2], double.Parse(fields[3], CultureInfo.InvariantCulture)));
            }

            child.WaitForExit();
            if (child.ExitCode != 0 || measurements.Count == 0 || measurements[^1].Bits != width.Bits)
            {
                throw new InvalidOperationException($"The timing at {width.Bits} bits failed (exit code {child.ExitCode}).");
            }
        }

        return measurements;
    }

    public static void RunChild(string filter, bool everybody)
    {
        IContender[] contenders = [.. (everybody ? Contender.All : [Contender.LossGen, Contender.Native]).Where(contender => contender.IsAvailable)];
        Workload[] workloads = [.. Workload.All.Where(workload => workload.ToString().Contains(filter, StringComparison.OrdinalIgnoreCase))];
        QuickTimer.WarmUp(workloads, contenders);
        foreach (Workload workload in workloads)
        {
            using WorkloadData data = new(workload);
            foreach (IContender contender in contenders)
            {
                Report(QuickTimer.Measure(data, contender));
            }
        }

        ICatalogueCase[] subjects =
        [
            .. CatalogueCases.Names.Where(name => name.Contains(filter, StringComparison.OrdinalIgnoreCase)).Select(CatalogueCases.Make),
        ];
        QuickTimer.WarmUp(subjects);
        foreach (ICatalogueCase subject in subjects)
        {
            Report(QuickTimer.Measure(subject));
        }
    }

    private static void Report(Measurement result) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{result.Bits}|{result.Workload}|{result.Contender}|{result.NanosecondsPerElement:R}"));

    // Under "dotnet program.dll" the process is the host, and the program its first argument.
    private static string[] RelaunchArguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
}
