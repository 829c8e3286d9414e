// Keeps the declarations that all numeric tests run honest: both element types declare the same, and
// every loss of the catalogue is declared.
using LossGen.Losses;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class DeclarationTests
{
    private static string Folder => Repository.PathOf("tests", "LossGen.NumericTests", "Declared");

    [Fact]
    public void Float64_declares_what_Float32_declares()
    {
        string[] files = Directory.GetFiles(Folder, "*Float32.cs");
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            Assert.Equal(Body(file), Body(file.Replace("Float32", "Float64", StringComparison.Ordinal)));
        }

        static string[] Body(string file) => [.. File.ReadLines(file).SkipWhile(line => line != "{")];
    }

    [Fact]
    public void Every_loss_of_the_catalogue_is_declared() => Assert.Equal(
        LossCatalogue.All.Select(loss => loss.Name).Order(),
        KernelTable.All.Values.Select(kernel => kernel.Loss.Name).Distinct().Order());

    [Fact]
    public void Every_declaration_is_found() => Assert.Equal(
        Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Sum(file => File.ReadLines(file).Count(line => line.Contains("partial", StringComparison.Ordinal) && line.Contains('('))),
        KernelTable.All.Count);

    [Fact]
    public void Every_loss_that_no_formula_says_has_a_reference() => Assert.Equal(
        LossCatalogue.All.Where(loss => loss.Shape == LossShape.Own).Select(loss => loss.Name).Order(),
        OwnReferences.Losses.Order());
}
