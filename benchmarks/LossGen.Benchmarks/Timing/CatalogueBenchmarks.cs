// The benchmark of every loss of the catalogue that BenchmarkDotNet runs. Public and unsealed because that library's
// generated code derives from it.
using BenchmarkDotNet.Attributes;
using LossGen.Benchmarks.Catalogue;

namespace LossGen.Benchmarks.Timing;

public class CatalogueBenchmarks
{
    private ICatalogueCase? subject;

    public static IEnumerable<string> Names => CatalogueCases.Names;

    [ParamsSource(nameof(Names))]
    public string Loss { get; set; } = string.Empty;

    [GlobalSetup]
    public void Prepare()
    {
        subject = CatalogueCases.Make(Loss);
        QuickTimer.WarmUp([subject]);
    }

    [Benchmark]
    public float LossAndGradient() => subject!.Run();
}
