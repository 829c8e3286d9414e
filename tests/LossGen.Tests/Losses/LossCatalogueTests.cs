// The catalogue's metadata is what the runtime's attributes offer, loss by loss.
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.Tests.Losses;

public sealed class LossCatalogueTests
{
    public static TheoryData<string> Names => [.. LossCatalogue.All.Select(loss => loss.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryLossHasItsAttributeWithItsOptions(string name)
    {
        string attribute = File.ReadAllText(Repository.PathOf("src", "LossGen.Runtime", "Declarations", name + "Attribute.cs"));
        LossDefinition loss = LossCatalogue.Find(name);
        LossOption[] options = [.. loss.Options.Where(option => !option.IsWeights && option != Common.MinHessian)];
        Assert.All(
            options,
            option => Assert.Contains($" {option.PropertyName} {{ get; set; }}", attribute, StringComparison.Ordinal));
        Assert.Equal(
            options.Length + (loss.UserMethod is null ? 0 : 1),
            attribute.Split("{ get; set; }").Length - 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NamesAreUniqueAndDefaultsAreInRange(string name)
    {
        LossDefinition loss = LossCatalogue.Find(name);
        string[] names = [.. loss.Data.Select(data => data.Name), .. loss.Options.Select(option => option.Name)];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(
            loss.Options.Where(option => option.Default is not null),
            option => Assert.InRange(option.Default!.Value, option.Minimum, option.Maximum));
        Assert.NotEmpty(loss.Summary);
        Assert.Contains(Reduction.Mean, loss.Reductions);
    }

    [Fact]
    public void TheCompilersReductionsAreTheRuntimes()
    {
        string runtime = File.ReadAllText(Repository.PathOf("src", "LossGen.Runtime", "Declarations", "Reduction.cs"));
        int[] places = Enum.GetNames<Reduction>().Select(name => runtime.IndexOf($"    {name},", StringComparison.Ordinal)).ToArray();
        Assert.All(places, place => Assert.True(place > 0));
        Assert.Equal(places.Order(), places);
    }
}
