// A loss is not finished with its formula: it has recorded values, a page, a plot, a benchmark and a note.
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.GeneratorTests;

public sealed class CatalogueTests
{
    public static TheoryData<string> Names => [.. LossCatalogue.All.Select(loss => loss.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ItHasRecordedValues(string name)
    {
        IReadOnlyList<GoldenCase> cases = Golden.Cases(name);
        Assert.NotEmpty(cases);
        Assert.All(cases, one => Assert.NotEmpty(one.Results));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ItHasAPageAPlotANoteAndABenchmark(string name)
    {
        Assert.All(
            (string[][])
            [
                ["docs", "losses", name + ".md"],
                ["docs", "images", "losses", name + ".svg"],
                ["tools", "LossGen.Docs", "Notes", name + ".md"],
                ["benchmarks", "LossGen.Benchmarks", "Catalogue", "Declared", name + "Case.cs"],
            ],
            path => Assert.True(File.Exists(Repository.PathOf(path)), $"{name} has no {string.Join('/', path)}."));
    }

    [Fact]
    public void EveryKernelOfTheRuntimeWorksOnSeveralThreads() =>
        Assert.All(
            LossCatalogue.All.SelectMany(loss => (OwnKernel?[])[loss.Kernel, loss.UserMethod?.Kernel]).OfType<OwnKernel>(),
            kernel => Assert.True(kernel.IsSplit || kernel.IsSplitInside, $"Parallel has no effect on {kernel.ClassName}."));

    [Fact]
    public void EveryNoteIsOfALoss() =>
        Assert.All(
            Directory.GetFiles(Repository.PathOf("tools", "LossGen.Docs", "Notes")),
            note => Assert.Contains(LossCatalogue.All, loss => loss.Name == Path.GetFileNameWithoutExtension(note)));

    [Fact]
    public void EveryRecordedLossIsInTheCatalogue() =>
        Assert.All(
            Directory.GetFiles(Repository.PathOf("tests", "golden"), "*.json.gz"),
            file => Assert.Contains(LossCatalogue.All, loss => loss.Name + ".json.gz" == Path.GetFileName(file)));
}
