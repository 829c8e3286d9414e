// The pages of the losses are what tools/LossGen.Docs makes of the catalogue now, and what they show is true.
using System.Text.RegularExpressions;
using LossGen.Docs;
using LossGen.Docs.Formulas;
using LossGen.Formulas;
using LossGen.Losses;
using LossGen.Testing;

namespace LossGen.GeneratorTests;

public sealed partial class LossPagesTests
{
    private static readonly Checkout Checkout = new(Repository.Root);

    public static TheoryData<string> Names => [.. LossCatalogue.All.Select(loss => loss.Name)];

    [Fact]
    public void NothingIsStale()
    {
        string[] stale = [.. DocumentSet.Make(Checkout).Where(Checkout.IsStale).Select(file => file.Path)];
        Assert.True(stale.Length == 0, "Run tools/LossGen.Docs (twice after a new loss). Stale: " + string.Join(", ", stale));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheSmallestDeclarationCompiles(string name)
    {
        string page = Checkout.Read($"docs/losses/{name}.md")!;
        string[] blocks = [.. Code().Matches(page).Select(match => match.Groups["code"].Value)];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Single(Harness.Generate(block).Files));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ThePlotIsDrawn(string name)
    {
        string plot = Checkout.Read($"docs/images/losses/{name}.svg")!;
        Assert.True(plot.Split("<polyline").Length > 2, "A curve is missing.");
        Assert.DoesNotContain("NaN", plot, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheNoteNamesTheSource(string name) =>
        Assert.Contains("\nSource: ", Checkout.Read($"docs/losses/{name}.md"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void ItsMathematicsIsBalanced(string name)
    {
        string[] blocks = [.. Mathematics().Matches(Checkout.Read($"docs/losses/{name}.md")!).Select(match => match.Value)];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block =>
        {
            Assert.Equal(block.Count(letter => letter == '{'), block.Count(letter => letter == '}'));
            Assert.Equal(block.Split(@"\left").Length, block.Split(@"\right").Length);
            Assert.Equal(block.Split(@"\begin").Length, block.Split(@"\end").Length);
            Assert.DoesNotContain("NaN", block, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void EveryOperatorIsWrittenInLatex() => Assert.All(Enum.GetValues<Operator>(), op => Assert.True(LatexNotation.Knows(op), op.ToString()));

    [Fact]
    public void AStaleFileIsFound()
    {
        GeneratedFile page = DocumentSet.Make(Checkout).First(file => file.Path.EndsWith("/L1Loss.md", StringComparison.Ordinal));
        Assert.True(Checkout.IsStale(page with { Text = page.Text + "x" }));
        Assert.True(Checkout.IsStale(page with { Path = "docs/losses/NoLoss.md" }));
        Assert.True(Checkout.IsStale(page with { Text = null }));
    }

    [GeneratedRegex("```math\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Mathematics();

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
