// What BenchmarkDotNet runs: the case is its parameter. Public and open, as BenchmarkDotNet wants it; started by Run.
using BenchmarkDotNet.Attributes;

namespace LossGen.GeneratorBenchmarks.Measuring;

public class CaseBenchmark
{
    private IWork work = null!;

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    public static IEnumerable<string> Names => Selected.Select(what => what.ToString());

    internal static IReadOnlyList<Case> Selected { get; set; } = [];

    [GlobalSetup]
    public void Start() => work = Selected.First(what => what.ToString() == Name).Start();

    [IterationSetup]
    public void Prepare() => work.Prepare();

    [Benchmark]
    public object Run() => work.Run();

    /// <summary>Lets go of the project, which may be large.</summary>
    [GlobalCleanup]
    public void Stop() => work = null!;
}
