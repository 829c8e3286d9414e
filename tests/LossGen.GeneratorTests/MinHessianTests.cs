// The floor of second derivatives: under the scale, above the weight, never over NaN or in ignored rows.
using LossGen.Losses;
using static LossGen.Formulas.Maths;

namespace LossGen.GeneratorTests;

public sealed class MinHessianTests
{
    private const string Data = "ReadOnlySpan<float> x, ReadOnlySpan<float> y";

    // x⁴/12, whose second derivative is x².
    private static readonly Invented Quartic = new(
        LossShape.Elementwise,
        [Invented.Values("input"), new DataParameter("target", Domain.Real, DataKind.Values, HasGradient: true, HasHessian: false)],
        [Common.ElementWeight],
        scope => new LossFormula(Common.Weighted(scope.Weights("weight"), Square(Square(scope.Data("input"))) / 12), 1));

    [Fact]
    public void LossesWithSecondDerivativesHaveIt()
    {
        Assert.All(LossCatalogue.All, loss => Assert.Equal(
            loss.Data.Any(data => data.HasHessian),
            loss.Options.Any(option => option == Common.MinHessian)));
        Assert.Equal(double.NegativeInfinity, new MSELossAttribute().MinHessian);
        Assert.Equal(Common.MinHessian.Default, new MSELossAttribute().MinHessian);
    }

    [Theory]
    [InlineData("(Reduction.Sum, MinHessian = 3)", "", "", "3 4 9 NaN")]
    [InlineData("(Reduction.Sum, MinHessian = 0.5)", ", float gradientScale", ", 2", "2 8 18 NaN")]
    [InlineData("(Reduction.Mean, MinHessian = 4)", "", "", "1 1 2.25 NaN")]
    [InlineData("(Reduction.None, MinHessian = 3)", ", ReadOnlySpan<float> lossGradient", ", new float[] { 1, 2, 3, 4 }", "3 8 27 NaN")]
    [InlineData("(Reduction.Sum, MinHessian = 3)", ", ReadOnlySpan<float> weight", ", new float[] { 2, 0 }", "3 3 18 NaN")]
    [InlineData("(Reduction.Sum)", ", double minHessian", ", 3", "3 4 9 NaN")]
    [InlineData("(Reduction.Sum)", ", float minHessian", ", float.NegativeInfinity", "1 4 9 NaN")]
    [InlineData("(Reduction.Sum)", "", "", "1 4 9 NaN")]
    public void SecondDerivativesAreRaised(string attribute, string parameter, string argument, string expected)
    {
        string method = $"[InventedLoss{attribute}] public static partial void F({Data}, Span<float> xHessian{parameter});";
        Assert.Equal(
            expected,
            Quartic.Run(method, $"float[] h = new float[4]; F(new float[] {{ 1, -2, 3, float.NaN }}, new float[4], h{argument}); return string.Join(' ', h);"));
    }

    [Fact]
    public void AFloorThatIsNotBoundIsNotEmitted()
    {
        string text = Quartic.Emit($"[InventedLoss] public static partial void F({Data}, Span<float> xHessian);");
        Assert.DoesNotContain("Max", text, StringComparison.Ordinal);
        Assert.Contains("MaxNative(TLanes.Fill(0.5f)", Quartic.Emit($"[InventedLoss(MinHessian = 0.5)] public static partial void F({Data}, Span<float> xHessian);"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void IgnoredRowsStayZero(int classes)
    {
        Invented guarded = new(
            LossShape.Rows,
            [Invented.Values("input"), new DataParameter("target", Domain.Class, DataKind.ClassIndices, HasGradient: false, HasHessian: false)],
            [Common.Classes, Common.IgnoreIndex],
            scope => Common.WhereKept(LogSumExp(scope.Data("input")) - Gather(scope.Data("input"), scope.Data("target")), 1));
        string method = $"[InventedLoss(Classes = {classes}, MinHessian = 8)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<int> t, Span<float> xHessian);";
        Assert.Equal(
            $"{8 * classes} 0",
            guarded.Run(method, $"float[] h = new float[2 * {classes}]; F(new float[h.Length], new[] {{ 1, -100 }}, h); float a = 0, b = 0; for (int c = 0; c < {classes}; c++) {{ a += h[c]; b += Math.Abs(h[{classes} + c]); }} return a + \" \" + b;"));
    }
}
