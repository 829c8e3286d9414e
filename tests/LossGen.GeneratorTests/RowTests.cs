// Rows of any kind: their length under any option's name or fixed, values of which there is one a row, class
// indices without an ignored one. On invented losses, in each form that a kernel over rows has.
using LossGen.Declarations;
using LossGen.Losses;
using static LossGen.Formulas.Maths;

namespace LossGen.GeneratorTests;

public sealed class RowTests
{
    private const string Gradients = "Span<float> xGradient, Span<float> tGradient";

    // Distances of the elements of a row from a value of the row: every derivative is easily said.
    private static readonly Invented Distance = new(
        LossShape.Rows,
        [Invented.Values("input"), Invented.RowValues("target")],
        [new LossOption("items", OptionKind.RowLength, Minimum: 1, Maximum: int.MaxValue)],
        scope => new LossFormula(Sum(Square(scope.Data("input") - scope.Data("target"))), 1));

    private static readonly Invented SpatialDistance = new(
        LossShape.Rows,
        [Invented.Values("input"), Invented.RowValues("target")],
        [Common.Classes, Common.Spatial],
        scope => new LossFormula(Sum(Square(scope.Data("input") - scope.Data("target"))), 1));

    private static readonly Invented Boxes = new(new LossDefinition(
        Invented.Name,
        "",
        LossShape.Rows,
        [Invented.Values("input"), Invented.Values("target")],
        [],
        Invented.Reductions,
        scope => new LossFormula(Sum(Square(scope.Data("input") - scope.Data("target"))) / scope.RowLength, 1)) { FixedRowLength = 4 });

    private static readonly Invented Thresholds = new(new LossDefinition(
        Invented.Name,
        "",
        LossShape.Rows,
        [Invented.Values("input"), new DataParameter("target", Domain.Class, DataKind.ClassIndices, HasGradient: false, HasHessian: false)],
        [new LossOption("thresholds", OptionKind.RowLength, Minimum: 1, Maximum: int.MaxValue), new LossOption("weight", OptionKind.ClassWeights)],
        Invented.Reductions,
        scope => new LossFormula(Sum(Common.Weighted(scope.Weights("weight"), Square(scope.Data("input")))), 1)) { FurtherIndices = 1 });

    private static readonly Invented Hinge = new(
        LossShape.Rows,
        [Invented.Values("input"), new DataParameter("target", Domain.Class, DataKind.ClassIndices, HasGradient: false, HasHessian: false)],
        [Common.Classes],
        scope => new LossFormula(Maximum(scope.Data("input")) - Gather(scope.Data("input"), scope.Data("target")), 1));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(100)]
    public void ValuesOfRowsAreReadAndTheirGradientsWritten(int items)
    {
        foreach (string option in new[] { $"(Reduction.None, Items = {items})", "(Reduction.None)" })
        {
            bool isConstant = option.Contains("Items", StringComparison.Ordinal);
            string method = $"[InventedLoss{option}] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> t, {Gradients}, Span<float> loss{(isConstant ? "" : ", int items")});";
            Check(Distance, method, items, 1, isConstant ? "" : $", {items}");
        }
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(3, 5)]
    [InlineData(40, 70)]
    public void ValuesOfRowsMayLieAcrossMemory(int classes, int spatial)
    {
        string data = $"public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> t, {Gradients}, Span<float> loss";
        Check(SpatialDistance, $"[InventedLoss(Reduction.None, Classes = {classes}, Spatial = {spatial})] {data});", classes, spatial, "");
        Check(SpatialDistance, $"[InventedLoss(Reduction.None)] {data}, int classes, int spatial);", classes, spatial, $", {classes}, {spatial}");
    }

    [Fact]
    public void ALengthOfRowsHasTheNameOfItsOption()
    {
        string text = Distance.Emit("[InventedLoss(Items = 3)] public static partial float F(ReadOnlySpan<float> scores, ReadOnlySpan<float> t);");
        Assert.Contains("private const int Items = 3;", text, StringComparison.Ordinal);
        Assert.Contains("Shapes.Rows(scores.Length, Items, \"items\", \"scores\")", text, StringComparison.Ordinal);
        Assert.Contains("Guard.Length(t.Length, rows, \"t\", \"one value for each row of 'scores'\");", text, StringComparison.Ordinal);
        Assert.DoesNotContain("lasses", text, StringComparison.Ordinal);

        Finding missing = Assert.Single(Distance.Parse("[InventedLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> t);").Findings);
        Assert.Equal(["InventedLoss", "Items", "set it here or add a parameter 'int items'"], missing.Arguments);
        Assert.Equal("int items", missing.Suggestion?.Text);
    }

    [Fact]
    public void WrongLengthsAreRefusedInTheWordsOfTheDeclaration()
    {
        const string Method = "[InventedLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> t, int items, Span<float> tGradient);";
        Assert.StartsWith("'x' has 5 elements, which is no multiple of 3, the length of a row ('items').", Distance.Refusal(Method, "F(new float[5], new float[1], 3, new float[1]);"), StringComparison.Ordinal);
        Assert.StartsWith("'items' must be at least 1, but is 0.", Distance.Refusal(Method, "F(new float[5], new float[1], 0, new float[1]);"), StringComparison.Ordinal);
        Assert.StartsWith("'t' must have 2 elements, one value for each row of 'x', but has 6.", Distance.Refusal(Method, "F(new float[6], new float[6], 3, new float[2]);"), StringComparison.Ordinal);
        Assert.StartsWith("'tGradient' must have 2 elements, one value for each row of 'x', but has 1.", Distance.Refusal(Method, "F(new float[6], new float[2], 3, new float[1]);"), StringComparison.Ordinal);
        Assert.StartsWith("'tGradient' must be exactly the memory of 't' or apart from it", Distance.Refusal(Method, "float[] t = new float[3]; F(new float[6], t.AsSpan(1), 3, t.AsSpan(0, 2));"), StringComparison.Ordinal);
        Assert.StartsWith("'tGradient' must not overlap 'x' in memory.", Distance.Refusal(Method, "float[] x = new float[6]; F(x, new float[2], 3, x.AsSpan(0, 2));"), StringComparison.Ordinal);
    }

    [Fact]
    public void RowsMayHaveAFixedLength()
    {
        const string Method = "[InventedLoss(Reduction.Sum)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient);";
        Assert.Contains("private const int RowLength = 4;", Boxes.Emit(Method), StringComparison.Ordinal);
        Assert.Equal(7.5f + 4f, Boxes.Run(Method, "return F(new float[] { 1, 2, 3, 4, 0, 0, 0, 4 }, new float[8], new float[8]);"));
        Assert.StartsWith("'x' has 6 elements, which is no multiple of 4", Boxes.Refusal(Method, "F(new float[6], new float[6], new float[6]);"), StringComparison.Ordinal);
    }

    [Fact]
    public void ThereMayBeMoreClassIndicesThanValuesInARow()
    {
        const string Method = "[InventedLoss(Reduction.Sum, Thresholds = 2)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<byte> t, ReadOnlySpan<float> weight);";
        Assert.Contains("Guard.ClassIndices<byte>(t, Thresholds + 1, \"t\");", Thresholds.Emit(Method), StringComparison.Ordinal);
        Assert.Equal(9f, Thresholds.Run(Method, "return F(new float[] { 1, 2 }, new byte[] { 2 }, new float[] { 1, 2 });"));
        Assert.StartsWith("Every class index of 't' must be from 0 to 2, but 't[0]' is 3.", Thresholds.Refusal(Method, "F(new float[] { 1, 2 }, new byte[] { 3 }, new float[2]);"), StringComparison.Ordinal);
        Assert.StartsWith("'weight' must have 2 elements, one for each value of a row, which 'thresholds' counts, but has 3.", Thresholds.Refusal(Method, "F(new float[] { 1, 2 }, new byte[] { 2 }, new float[3]);"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(50)]
    public void ALossMayIgnoreNoClass(int classes)
    {
        string method = $"[InventedLoss(Reduction.Sum, Classes = {classes})] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> t, Span<float> xGradient);";
        string text = Hinge.Emit(method);
        Assert.DoesNotContain("kept", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ClassTargets.Clear(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("continue;", text, StringComparison.Ordinal);
        Assert.Equal(3f, Hinge.Run(method, $"float[] x = new float[2 * {classes}]; x[1] = 5; x[2] = 2; x[{classes}] = 7; return F(x, new[] {{ 2, 0 }}, new float[x.Length]);"));
        foreach (int wrong in new[] { -1, -100, int.MinValue, classes })
        {
            Assert.Contains($"must be from 0 to {classes - 1}, but 't[1]' is {wrong}.", Hinge.Refusal(method, $"F(new float[2 * {classes}], new[] {{ 0, {wrong} }}, new float[2 * {classes}]);"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NeededWeightsAreAskedFor()
    {
        Invented quantiles = new(
            LossShape.Rows,
            [Invented.Values("input")],
            [Common.Classes, new LossOption("quantiles", OptionKind.ClassWeights) { IsNeeded = true }],
            scope => new LossFormula(Sum(scope.Weights("quantiles")! * scope.Data("input")), 1));
        Finding missing = Assert.Single(quantiles.Parse("[InventedLoss(Classes = 3)] public static partial double F(ReadOnlySpan<double> x);").Findings);
        Assert.Equal(["InventedLoss", "quantiles", "add a parameter 'ReadOnlySpan<double> quantiles'"], missing.Arguments);
    }

    /// <summary>Runs the loss on rows of noise and compares with the same sums in plain code; gradients go in place.</summary>
    private static void Check(Invented loss, string method, int classes, int spatial, string arguments)
    {
        string result = (string)loss.Run(method, $$"""
            const int Classes = {{classes}}, Spatial = {{spatial}}, Samples = 5;
            float[] x = new float[Samples * Classes * Spatial], t = new float[Samples * Spatial], losses = new float[t.Length];
            for (int i = 0; i < x.Length; i++) x[i] = i * 7 % 11;
            for (int i = 0; i < t.Length; i++) t[i] = i * 5 % 13;
            float[] expected = new float[t.Length], slopes = new float[t.Length], xSlopes = new float[x.Length];
            for (int i = 0; i < x.Length; i++)
            {
                int row = (i / Classes / Spatial * Spatial) + (i % Spatial);
                float d = x[i] - t[row];
                expected[row] += d * d;
                slopes[row] -= 2 * d;
                xSlopes[i] = 2 * d;
            }
            F(x, t, x, t, losses{{arguments}});
            return losses.AsSpan().SequenceEqual(expected) && t.AsSpan().SequenceEqual(slopes) && x.AsSpan().SequenceEqual(xSlopes) ? "equal" : string.Join(" ", t) + " for " + string.Join(" ", slopes);
            """)!;
        Assert.Equal("equal", result);
    }
}
