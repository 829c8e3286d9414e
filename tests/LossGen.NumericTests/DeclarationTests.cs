// Keeps the declarations that all numeric tests run honest: both element types declare the same, and
// every loss of the catalogue is declared.
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class DeclarationTests
{
    [Fact]
    public void Float64_declares_what_Float32_declares()
    {
        string folder = Repository.PathOf("tests", "LossGen.NumericTests", "Declared");
        string[] files = Directory.GetFiles(folder, "*Float32.cs");
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            Assert.Equal(Body(file), Body(file.Replace("Float32", "Float64", StringComparison.Ordinal)));
        }

        static string[] Body(string file) => [.. File.ReadLines(file).SkipWhile(line => line != "{")];
    }

    [Fact]
    public void Every_loss_of_the_catalogue_is_declared() => Assert.Equal(
        Losses.LossCatalogue.All.Select(loss => loss.Name).Order(),
        KernelTable.Float32.Values.Select(kernel => kernel.Loss.Name).Distinct().Order());

    [Fact]
    public void Every_declaration_is_found() => Assert.Equal(
        Directory.GetFiles(Repository.PathOf("tests", "LossGen.NumericTests", "Declared"), "*.cs")
            .Sum(file => File.ReadLines(file).Count(line => line.Contains("partial", StringComparison.Ordinal) && line.Contains('('))),
        KernelTable.Float32.Count + KernelTable.Float64.Count);
}
