// What options of each kind become: flags, ranges with open ends, values without bound. On invented losses,
// each of which has the one option in question.
using LossGen.Declarations;
using LossGen.Losses;
using static LossGen.Formulas.Maths;

namespace LossGen.GeneratorTests;

public sealed class OptionTests
{
    private const string Data = "ReadOnlySpan<float> x, ReadOnlySpan<float> y";

    private static readonly Invented Flagged = Invented.Elementwise(
        scope => Select(scope.Flag("squared"), Square(scope.Data("input") - scope.Data("target")), Abs(scope.Data("input") - scope.Data("target"))),
        new LossOption("squared", OptionKind.Flag, 0));

    [Theory]
    [InlineData("", "")]
    [InlineData("(Squared = false)", "")]
    [InlineData("(Reduction.Sum, Squared = true)", "")]
    [InlineData("", ", bool squared")]
    public void AFlagIsReadFromTheAttributeOrBoundByAParameter(string attribute, string parameter)
    {
        LossDeclaration declaration = Flagged.Parse($"[InventedLoss{attribute}] public static partial float F({Data}{parameter});").Declaration!;
        Assert.Equal(
            attribute.Contains("true", StringComparison.Ordinal) ? [1] : attribute.Contains("false", StringComparison.Ordinal) ? [0] : Array.Empty<double>(),
            declaration.Options.Select(option => option.Value));
        Assert.Equal(parameter.Length > 0, declaration.Parameters.Any(bound => bound is { Role: ParameterRole.Option, Target: "squared", ElementKeyword: "bool" }));
    }

    [Fact]
    public void AConstantFlagLeavesOnlyWhatItChooses()
    {
        string squared = Flagged.Emit($"[InventedLoss(Squared = true)] public static partial float F({Data}, Span<float> xGradient);");
        string absolute = Flagged.Emit($"[InventedLoss] public static partial float F({Data}, Span<float> xGradient);");

        Assert.DoesNotContain("Select", squared, StringComparison.Ordinal);
        Assert.DoesNotContain("Abs", squared, StringComparison.Ordinal);
        Assert.Contains("TLanes.Abs", absolute, StringComparison.Ordinal);
        Assert.DoesNotContain("squared", absolute, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("true", 9f)]
    [InlineData("false", 3f)]
    public void AFlagOfACallChoosesInLanes(string value, float expected)
    {
        string method = $"[InventedLoss(Reduction.Sum)] public static partial float F({Data}, bool squared);";

        Assert.Contains("TLanes squaredLanes = TLanes.First(squared ? TLanes.Count : 0);", Flagged.Emit(method), StringComparison.Ordinal);
        Assert.Equal(expected, Flagged.Run(method, $"return F(new[] {{ 1f }}, new[] {{ 4f }}, {value});"));
    }

    [Theory]
    [InlineData("int squared")]
    [InlineData("float squared")]
    [InlineData("bool? squared")]
    public void AFlagIsABool(string parameter) => Assert.Equal(
        ["squared", "bool"],
        Assert.Single(Flagged.Parse($"[InventedLoss] public static partial float F({Data}, {parameter});").Findings).Arguments);

    public static TheoryData<double, double, bool, bool, double, string?> Ranges { get; } = new()
    {
        { 0, double.PositiveInfinity, false, false, -1, "at least 0" },
        { 0, double.PositiveInfinity, true, false, 0, "greater than 0" },
        { 0, 1, true, true, 1, "greater than 0 and less than 1" },
        { 0, 0.5, false, true, 0.5, "at least 0 and less than 0.5" },
        { 0, 1, false, false, 2, "between 0 and 1" },
        { double.NegativeInfinity, 3, false, true, 3, "less than 3" },
        { double.NegativeInfinity, double.PositiveInfinity, false, false, double.NaN, "a number" },
        { 0, double.PositiveInfinity, true, false, double.PositiveInfinity, null },
        { 0, double.PositiveInfinity, true, false, double.Epsilon, null },
        { 0, 0.5, false, true, 0, null },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void ARangeMayLackItsEnds(double minimum, double maximum, bool isAbove, bool isBelow, double value, string? message)
    {
        Invented ranged = Ranged(minimum, maximum, isAbove, isBelow);
        string number = double.IsNaN(value) ? "double.NaN" : double.IsInfinity(value) ? "double.PositiveInfinity" : value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        ParseResult result = ranged.Parse($"[InventedLoss(Knob = {number})] public static partial float F({Data});");

        Assert.Equal(message, result.Findings.SingleOrDefault()?.Arguments.Items[2]);
        Assert.Equal(message is null, result.Declaration is not null);
    }

    [Theory]
    [InlineData(-1.0, false, "0")]
    [InlineData(-1.0, true, "0.25")]
    [InlineData(7.0, false, "1")]
    public void TheRemedyIsInRange(double value, bool isAbove, string remedy)
    {
        Invented ranged = Ranged(0, 1, isAbove, false);
        Finding finding = Assert.Single(ranged.Parse($"[InventedLoss(Knob = {value})] public static partial float F({Data});").Findings);
        Assert.Equal(remedy, finding.Suggestion?.Text);
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void ARangeIsCheckedAtRunTimeToo(double minimum, double maximum, bool isAbove, bool isBelow, double value, string? message)
    {
        Invented ranged = Ranged(minimum, maximum, isAbove, isBelow);
        string method = $"[InventedLoss(Reduction.Sum)] public static partial float F({Data}, double knob);";
        string call = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"F(new[] {{ 1f }}, new[] {{ 3f }}, BitConverter.Int64BitsToDouble({BitConverter.DoubleToInt64Bits(value)}));");
        if (message is null or "a number")
        {
            Assert.IsType<float>(ranged.Run(method, "return " + call));
            return;
        }

        string refusal = ranged.Refusal(method, call);
        Assert.Contains(message.Replace("between 0 and 1", "from 0 to 1", StringComparison.Ordinal).Split(" and ")[^1], refusal, StringComparison.Ordinal);
        Assert.Contains("'knob'", refusal, StringComparison.Ordinal);
    }

    private static Invented Ranged(double minimum, double maximum, bool isAbove, bool isBelow) => Invented.Elementwise(
        scope => scope.Number("knob") * Abs(scope.Data("input") - scope.Data("target")),
        new LossOption("knob", OptionKind.Number, 0.25, minimum, maximum) { IsAboveMinimum = isAbove, IsBelowMaximum = isBelow });
}
