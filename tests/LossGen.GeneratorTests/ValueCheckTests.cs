// What data mean decides what a call refuses: one table, and flags that change the meaning. On invented losses.
using LossGen.Losses;
using static LossGen.Formulas.Maths;

namespace LossGen.GeneratorTests;

public sealed class ValueCheckTests
{
    private const string Method = "public static partial void F(ReadOnlySpan<float> rates, ReadOnlySpan<float> y, Span<float> loss";

    private static readonly Invented Conditional = new(
        LossShape.Elementwise,
        [Invented.Values("input", Domain.LogRate) with { Otherwise = new ConditionalDomain("logInput", false, Domain.Rate) }, Invented.Values("target")],
        [new LossOption("logInput", OptionKind.Flag, 1)],
        scope => new LossFormula(Abs(scope.Data("input") - scope.Data("target")), 1));

    [Theory]
    [InlineData("Probability", "UnitInterval")]
    [InlineData("Sign", "Sign")]
    [InlineData("Rate", "NotNegative")]
    [InlineData("Amount", "NotNegative")]
    [InlineData("Variance", "NotNegative")]
    [InlineData("PositiveAmount", "Positive")]
    [InlineData("Real", null)]
    [InlineData("Logit", null)]
    [InlineData("Distribution", null)]
    [InlineData("LogProbability", null)]
    [InlineData("Label", null)]
    [InlineData("LogRate", null)]
    [InlineData("Count", null)]
    [InlineData("Distance", null)]
    [InlineData("Embedding", null)]
    [InlineData("Box", null)]
    [InlineData("Relevance", null)]
    public void TheMeaningDecidesTheCheck(string domain, string? guard)
    {
        Invented loss = new(
            LossShape.Elementwise,
            [Invented.Values("input"), Invented.Values("target", Enum.Parse<Domain>(domain))],
            [],
            scope => new LossFormula(Abs(scope.Data("input") - scope.Data("target")), 1));
        string text = loss.Emit($"[InventedLoss(Reduction.None)] {Method});");
        string[] checks = [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("Guard.", StringComparison.Ordinal) && line.Contains("<float>(y", StringComparison.Ordinal))];
        Assert.Equal(guard is null ? [] : [$"Guard.{guard}<float>(y, \"y\");"], checks);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(", LogInput = true", false)]
    [InlineData(", LogInput = false", true)]
    public void AConstantFlagDecidesOnce(string flag, bool isChecked)
    {
        string text = Conditional.Emit($"[InventedLoss(Reduction.None{flag})] {Method});");
        Assert.Equal(isChecked, text.Contains("            Guard.NotNegative<float>(rates, \"rates\");", StringComparison.Ordinal));
        Assert.DoesNotContain("if (", text.Split("if (Float512")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void AFlagOfTheCallDecidesThere()
    {
        const string Declared = $"[InventedLoss(Reduction.None)] {Method}, bool logInput);";
        Assert.Contains(
            """
                        if (!logInput)
                        {
                            Guard.NotNegative<float>(rates, "rates");
                        }
            """,
            Conditional.Emit(Declared),
            StringComparison.Ordinal);
        Assert.Equal(4f, Conditional.Run(Declared, "float[] loss = new float[1]; F(new[] { -3f }, new[] { 1f }, loss, true); return loss[0];"));
        Assert.StartsWith(
            "Every value of 'rates' must be at least 0, but 'rates[1]' is -3.",
            Conditional.Refusal(Declared, "F(new[] { 0, -3f }, new[] { 1f, 1 }, new float[2], false);"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsWrittenBeforeAValueIsRefusedAndNaNIsNot()
    {
        Invented signs = new(
            LossShape.Rows,
            [Invented.Values("input"), Invented.RowValues("target", Domain.Sign)],
            [Common.Classes],
            scope => new LossFormula(Sum(scope.Data("target") * scope.Data("input")), 1));
        const string Declared = "[InventedLoss(Reduction.None, Classes = 2)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> labels, Span<float> loss);";
        Assert.Equal(
            "9,9: Every value of 'labels' must be -1 or 1, but 'labels[1]' is 0.",
            signs.Run(Declared, "float[] loss = { 9, 9 }; try { F(new float[4], new[] { -1f, 0 }, loss); return 0; } catch (ArgumentOutOfRangeException e) { return string.Join(',', loss) + \": \" + e.Message.Split(\" (\")[0]; }")!.ToString()!.Split('\n')[0]);
        Assert.Equal(float.NaN, signs.Run(Declared, "float[] loss = { 9, 9 }; F(new float[4], new[] { -1f, float.NaN }, loss); return loss[1];"));
    }
}
