// Times LossGen against others. From the repository's root:
//   dotnet run -c Release --project benchmarks/LossGen.Benchmarks -- [OPTIONS] [PART OF A WORKLOAD'S NAME]
// See benchmarks/README.md for the options.
using LossGen.Benchmarks.Contenders;
using LossGen.Benchmarks.Timing;

if (args is [QuickRun.ChildArgument, string childFilter, string who])
{
    QuickRun.RunChild(childFilter, who == "all");
    return 0;
}

NativeCompiler.Run();
string filter = args.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal)) ?? string.Empty;
bool report = args.Contains("--report");
if (report && File.Exists("/proc/loadavg") && File.ReadAllText("/proc/loadavg") is var load && !load.StartsWith("0.", StringComparison.Ordinal))
{
    Console.Error.WriteLine($"The machine is busy (load {load.Split(' ')[0]}): figures will be too high to publish.");
}

List<Measurement> measurements = args.Contains("--quick") ? QuickRun.Run(filter, args.Contains("--all")) : FullRun.Run(filter);
QuickTable.Print(measurements);
if (report)
{
    Console.WriteLine();
    Console.WriteLine(ResultsPage.Write(measurements, args));
}

return 0;
