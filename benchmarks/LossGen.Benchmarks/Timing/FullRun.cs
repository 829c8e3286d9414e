// The measurement behind published figures: every workload by every contender and every loss of the catalogue, at
// every register width, with BenchmarkDotNet, each in a process of its own. Takes more than an hour.
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace LossGen.Benchmarks.Timing;

internal static class FullRun
{
    public static List<Measurement> Run(string filter)
    {
        ManualConfig config = ManualConfig.Create(DefaultConfig.Instance)
            .WithOptions(ConfigOptions.JoinSummary)
            .AddJob([.. RegisterWidth.Available.Select(JobOf)]);
        if (filter.Length > 0)
        {
            config.AddFilter(new BenchmarkDotNet.Filters.SimpleFilter(benchmark =>
                WorkloadOf(benchmark).Contains(filter, StringComparison.OrdinalIgnoreCase)));
        }

        Summary summary = BenchmarkRunner.Run<LossBenchmarks>(config);
        Summary catalogue = BenchmarkRunner.Run<CatalogueBenchmarks>(config);
        return
        [
            .. catalogue.Reports.Where(report => report.ResultStatistics is not null).Select(report => new Measurement(
                int.Parse(report.BenchmarkCase.Job.Id, System.Globalization.CultureInfo.InvariantCulture),
                WorkloadOf(report.BenchmarkCase),
                Contenders.Contender.LossGen.Name,
                report.ResultStatistics!.Median / Catalogue.CatalogueCases.Make(WorkloadOf(report.BenchmarkCase)).Elements)),
            .. summary.Reports.Where(report => report.ResultStatistics is not null).Select(report => new Measurement(
                int.Parse(report.BenchmarkCase.Job.Id, System.Globalization.CultureInfo.InvariantCulture),
                WorkloadOf(report.BenchmarkCase),
                (string)report.BenchmarkCase.Parameters[nameof(LossBenchmarks.Contender)],
                report.ResultStatistics!.Median / Workload.Named(WorkloadOf(report.BenchmarkCase)).Elements)),
        ];
    }

    private static string WorkloadOf(BenchmarkCase benchmark) => (string)benchmark.Parameters[
        benchmark.Descriptor.Type == typeof(CatalogueBenchmarks) ? nameof(CatalogueBenchmarks.Loss) : nameof(LossBenchmarks.Workload)];

    private static Job JobOf(RegisterWidth width)
    {
        List<EnvironmentVariable> variables = [new(ProgramFolder.Variable, ProgramFolder.Path)];
        variables.AddRange(width.Environment.Select(variable => new EnvironmentVariable(variable.Name, variable.Value)));
        return Job.Default
            .WithId($"{width.Bits}")
            .WithEnvironmentVariables([.. variables])
            .WithIterationTime(TimeInterval.FromMilliseconds(200))
            .WithWarmupCount(6)
            .WithIterationCount(12);
    }
}
