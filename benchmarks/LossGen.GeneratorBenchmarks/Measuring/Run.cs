// BenchmarkDotNet in this process, a job for each number of runs. A run starts from something prepared anew and can't
// be repeated, so one run is one iteration. Called by the program.
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace LossGen.GeneratorBenchmarks.Measuring;

internal static class Run
{
    private const double NanosecondsPerMillisecond = 1e6;

    public static IEnumerable<(Case What, double Milliseconds)> Measure(IReadOnlyList<Case> cases)
    {
        Dictionary<string, double> times = [];
        foreach (IGrouping<(int WarmUps, int Iterations), Case> group in cases.GroupBy(what => (what.WarmUps, what.Iterations)))
        {
            CaseBenchmark.Selected = [.. group];
            Summary summary = BenchmarkRunner.Run<CaseBenchmark>(Config(group.Key.WarmUps, group.Key.Iterations));
            foreach (BenchmarkReport report in summary.Reports)
            {
                string name = (string)report.BenchmarkCase.Parameters[nameof(CaseBenchmark.Name)];
                times[name] = (report.ResultStatistics ?? throw new InvalidOperationException($"{name} could not be timed.")).Median / NanosecondsPerMillisecond;
            }
        }

        return cases.Select(what => (what, times[what.ToString()]));
    }

    private static ManualConfig Config(int warmUps, int iterations) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessNoEmitToolchain.DontLogOutput)
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(warmUps)
            .WithIterationCount(iterations)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithGcForce(false)
            .DontEnforcePowerPlan())
        .AddLogger(NullLogger.Instance)
        .AddColumnProvider(DefaultColumnProviders.Params)
        .WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.DisableLogFile)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "LossGen.GeneratorBenchmarks"));
}
