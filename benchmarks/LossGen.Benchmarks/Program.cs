// Times LossGen against others. From the repository's root:
//   dotnet run -c Release --project benchmarks/LossGen.Benchmarks -- --quick [--all] [part of a workload's name]
using LossGen.Benchmarks.Contenders;
using LossGen.Benchmarks.Timing;

if (args is [QuickRun.ChildArgument, string childFilter, string who])
{
    QuickRun.RunChild(childFilter, who == "all");
    return 0;
}

NativeCompiler.Run();
string filter = args.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal)) ?? string.Empty;
QuickTable.Print(QuickRun.Run(filter, args.Contains("--all")));
return 0;
