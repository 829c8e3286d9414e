// The measurement behind published figures, with BenchmarkDotNet in this process: the parent has already given it the
// width of its registers, and a process for each of some thousand cases would take a day. Called by Child.
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace LossGen.Benchmarks.Timing;

internal static class FullRun
{
    /// <summary>From this size on libtorch takes seconds for some losses, plain loops a fifth of one.</summary>
    private const int Large = 1 << 24;

    public static IReadOnlyList<Measurement> Measure(IReadOnlyList<Subject> subjects)
    {
        ILookup<bool, Subject> bySpeed = subjects.ToLookup(subject =>
            subject.Elements >= Large && subject.Contender is not (Contenders.Contender.LossGen or Contenders.Contender.Native));
        return [.. Measure([.. bySpeed[false]], warmUps: 1, iterations: 8), .. Measure([.. bySpeed[true]], warmUps: 0, iterations: 3)];
    }

    private static IEnumerable<Measurement> Measure(IReadOnlyList<Subject> subjects, int warmUps, int iterations)
    {
        if (subjects.Count == 0)
        {
            return [];
        }

        SubjectBenchmark.Selected = subjects;
        // A method of the benchmark runs as many calls as take some milliseconds: nothing is left to pilot runs.
        Job job = Job.Default
            .WithToolchain(InProcessNoEmitToolchain.DontLogOutput)
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(warmUps)
            .WithIterationCount(iterations)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithGcForce(false)
            .DontEnforcePowerPlan();
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(NullLogger.Instance)
            .AddColumnProvider(DefaultColumnProviders.Params)
            .WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.DisableLogFile)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "LossGen.Benchmarks"));
        Summary summary = BenchmarkRunner.Run<SubjectBenchmark>(config);
        return [.. summary.Reports.Select(Result)];
    }

    private static Measurement Result(BenchmarkReport report)
    {
        Subject subject = Subject.Parse((string)report.BenchmarkCase.Parameters[nameof(SubjectBenchmark.Subject)]);
        return report.ResultStatistics is { } statistics
            ? SubjectBenchmark.Result(subject, statistics.Median)
            : throw new InvalidOperationException($"{subject.Title} could not be timed.");
    }
}
