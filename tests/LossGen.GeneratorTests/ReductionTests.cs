// What a mean divides by, and losses that are written beside it. On invented losses, whose numbers are easily said.
using LossGen.Declarations;
using LossGen.Losses;
using static LossGen.Formulas.Maths;

namespace LossGen.GeneratorTests;

public sealed class ReductionTests
{
    private const string Data = "ReadOnlySpan<float> x, ReadOnlySpan<float> y";

    private static readonly Invented Weighted = new(
        LossShape.Elementwise,
        [Invented.Values("input"), Invented.Values("target")],
        [Common.ElementWeight],
        scope => new LossFormula(Common.Weighted(scope.Weights("weight"), Square(scope.Data("input") - scope.Data("target"))), scope.Weights("weight") ?? 1));

    private static readonly Invented Batched = new(
        LossShape.Elementwise,
        [Invented.Values("input"), Invented.Values("target")],
        [Common.Classes with { RequiredFor = Losses.Reduction.BatchMean }],
        scope => new LossFormula(Square(scope.Data("input") - scope.Data("target")), 1));

    private static readonly Invented Rows = new(
        LossShape.Rows,
        [Invented.Values("input"), Invented.RowValues("target")],
        [Common.Classes],
        scope => new LossFormula(Sum(Square(scope.Data("input"))) - scope.Data("target"), 1));

    [Theory]
    [InlineData("1, 2, 3, 2", (1f + 8 + 27 + 32) / 8)]
    [InlineData("1, 3", (1f + 12 + 9 + 48) / 8)]
    [InlineData("2", (2f + 8 + 18 + 32) / 8)]
    public void TheMeanDividesByTheWeightsOfAllElements(string weights, float mean)
    {
        string method = $"[InventedLoss] public static partial float F({Data}, ReadOnlySpan<float> weight, Span<float> xGradient);";
        string call = $"float[] g = new float[4]; float mean = F(new float[] {{ 1, 2, 3, 4 }}, new float[4], new float[] {{ {weights} }}, g);";
        Assert.Contains("double weightTotal = Periodic.Total<float>(weight, length);", Weighted.Emit(method), StringComparison.Ordinal);
        Assert.Equal(mean, Weighted.Run(method, call + " return mean;"));
        Assert.Equal(mean, Weighted.Run(method, call + " return (g[0] * 1 + g[1] * 2 + g[2] * 3 + g[3] * 4) / 2;"));
    }

    [Fact]
    public void WeightsAreTheWeightOfASum()
    {
        string method = $"[InventedLoss(Reduction.Sum)] public static partial LossSum F({Data}, ReadOnlySpan<float> weight);";
        Assert.Equal(new LossSum(18, 6), Weighted.Run(method, "return F(new float[] { 1, 2, 1, 2 }, new float[4], new float[] { 1, 2 });"));
        Assert.Equal(float.NaN, Weighted.Run(method.Replace("(Reduction.Sum)", "", StringComparison.Ordinal).Replace("LossSum", "float", StringComparison.Ordinal), "return F(default, default, default);"));
    }

    [Theory]
    [InlineData("(Reduction.BatchMean, Classes = 2)", "", "")]
    [InlineData("(Reduction.BatchMean)", ", int classes", ", 2")]
    public void ABatchMeanDividesByTheNumberOfRows(string attribute, string parameter, string argument)
    {
        string method = $"[InventedLoss{attribute}] public static partial double F({Data}, Span<float> xGradient{parameter}, double gradientScale);";
        Assert.Equal(
            "7 1 2",
            Batched.Run(method, $"float[] g = new float[4]; double mean = F(new float[] {{ 1, 2, 0, 3 }}, new float[4], g{argument}, 1); return mean + \" \" + g[0] + \" \" + g[1];"));
        Assert.StartsWith(
            "'x' has 3 elements, which is no multiple of 2, the length of a row ('classes').",
            Batched.Refusal(method, $"F(new float[3], new float[3], new float[3]{argument}, 1);"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ABatchMeanIsReturnedLikeAMean()
    {
        Assert.Equal(
            new LossSum(14, 2),
            Batched.Run($"[InventedLoss(Reduction.BatchMean, Classes = 2)] public static partial LossSum F({Data});", "return F(new float[] { 1, 2, 0, 3 }, new float[4]);"));
        Assert.Equal(
            7f,
            Batched.Run($"[InventedLoss(Reduction.BatchMean, Classes = 2)] public static partial float F({Data});", "return F(new float[] { 1, 2, 0, 3 }, new float[4]);"));
        Assert.Equal(
            1f,
            Batched.Run($"[InventedLoss(Reduction.BatchMean, Classes = 2)] public static partial void F({Data}, Span<float> xGradient);", "float[] g = new float[4]; F(new float[] { 1, 2, 0, 3 }, new float[4], g); return g[0];"));
        Assert.Equal(
            5f,
            Rows.Run("[InventedLoss(Reduction.BatchMean, Classes = 2)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> t);", "return F(new float[] { 1, 2, 0, 3 }, new float[] { 2, 2 });"));
    }

    [Fact]
    public void OnlyABatchMeanNeedsTheLengthOfARow()
    {
        Assert.Empty(Batched.Parse($"[InventedLoss] public static partial float F({Data});").Findings);
        Finding missing = Assert.Single(Batched.Parse($"[InventedLoss(Reduction.BatchMean)] public static partial float F({Data});").Findings);
        Assert.Equal(AnchorKind.Attribute, missing.Anchor.Kind);
        Assert.Equal(["InventedLoss", "Classes", "set it here or add a parameter 'int classes'"], missing.Arguments);

        string unused = Batched.Emit($"[InventedLoss] public static partial float F({Data}, int classes);");
        Assert.DoesNotContain("Classes", unused, StringComparison.Ordinal);
        Assert.DoesNotContain("Run<Float512>(x, y, classes", unused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mean", "float", "7.5")]
    [InlineData("Sum", "double", "30")]
    [InlineData("BatchMean", "float", "15")]
    public void LossesMayBeWrittenBesideTheNumber(string reduction, string type, string expected)
    {
        string method = $"[InventedLoss(Reduction.{reduction}, Classes = 2)] public static partial {type} F({Data}, Span<float> loss);";
        Assert.Equal(
            expected + " 1 0 4 25",
            Batched.Run(method, "float[] each = new float[4]; var total = F(new float[] { 1, 2, 0, 3 }, new float[] { 2, 2, 2, -2 }, each); return total + \" \" + string.Join(' ', each);"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void RowsMayWriteTheirLossesToo(int classes)
    {
        string method = $"[InventedLoss(Classes = {classes})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> t, Span<float> loss, Span<float> xGradient);";
        Assert.Equal(
            "2.5 1 4",
            Rows.Run(method, $"float[] x = new float[2 * {classes}], each = new float[2]; x[0] = 1; x[{classes}] = 2; float mean = F(x, new float[2], each, new float[x.Length]); return mean + \" \" + string.Join(' ', each);"));
    }

    [Fact]
    public void LossesMayBeAllThatIsWritten()
    {
        string text = Batched.Emit($"[InventedLoss] public static partial void F({Data}, Span<float> loss);");
        Assert.DoesNotContain("Total", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Slots.Add", text, StringComparison.Ordinal);
        Assert.Contains("Span<float> loss", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ALossThatIsAddedUpAndWrittenIsComputedOnce()
    {
        string text = Batched.Emit($"[InventedLoss] public static partial float F({Data}, Span<float> loss);");
        Assert.Contains("TLanes lossLanes = ", text, StringComparison.Ordinal);
        Assert.Contains("TAccess.Store<TLanes, float>(lossLanes, lossBlock, i);", text, StringComparison.Ordinal);
        Assert.Contains("return lossLanes;", text, StringComparison.Ordinal);
    }
}
