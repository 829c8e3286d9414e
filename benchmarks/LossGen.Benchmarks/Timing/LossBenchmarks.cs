// The benchmark that BenchmarkDotNet runs: one workload by one contender, in processes that see one width
// of registers. Public and unsealed because that library's generated code derives from it.
using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Timing;

[SuppressMessage("Design", "CA1001", Justification = "CleanUp disposes of it; BenchmarkDotNet calls that.")]
public class LossBenchmarks
{
    private WorkloadData? data;
    private Func<float> run = () => 0;

    public static IEnumerable<string> Workloads => Benchmarks.Workload.All.Select(workload => workload.ToString());

    public static IEnumerable<string> Names =>
        Contenders.Contender.All.Where(contender => contender.IsAvailable).Select(contender => contender.Name);

    [ParamsSource(nameof(Workloads))]
    public string Workload { get; set; } = string.Empty;

    [ParamsSource(nameof(Names))]
    public string Contender { get; set; } = string.Empty;

    [GlobalSetup]
    public void Prepare()
    {
        Workload workload = Benchmarks.Workload.Named(Workload);
        IContender contender = Contenders.Contender.All.Single(contender => contender.Name == Contender && contender.IsAvailable);
        QuickTimer.WarmUp([workload], [contender]);
        data = new WorkloadData(workload);
        run = Agreement.Prepare(data, contender);
    }

    [GlobalCleanup]
    public void CleanUp() => data?.Dispose();

    [Benchmark]
    public float LossAndGradient() => run();
}
