// Further values of a row beside its loss: the log-sum-exp, and the count of rows whose target is the arg max.
// Cross entropy has both; they are compared with plain code in every form of kernel.
using LossGen.Declarations;
using LossGen.Losses;

namespace LossGen.GeneratorTests;

public sealed class RowOutputTests
{
    private static readonly Invented CrossEntropy = new(CrossEntropyLoss.Definition);

    [Theory]
    [InlineData("float", "int", 1, 1)]
    [InlineData("float", "int", 2, 1)]
    [InlineData("float", "byte", 10, 1)]
    [InlineData("double", "long", 32, 1)]
    [InlineData("float", "short", 33, 1)]
    [InlineData("double", "int", 70, 1)]
    [InlineData("float", "int", 5, 3)]
    [InlineData("double", "int", 40, 37)]
    public void TheyAreWrittenAndCountedInEveryForm(string type, string index, int classes, int spatial)
    {
        string ofCall = ", int classes, int spatial";
        foreach ((string attribute, string further, string arguments) in new[]
        {
            ($"(Reduction.Mean, Classes = {classes}, Spatial = {spatial}, IgnoreIndex = 120)", $", Span<{type}> logitsGradient", ", new T[logits.Length]"),
            ("(Reduction.Sum, IgnoreIndex = 120)", ofCall, $", {classes}, {spatial}"),
        })
        {
            string method = $"[InventedLoss{attribute}] public static partial {type} F(ReadOnlySpan<{type}> logits, ReadOnlySpan<{index}> targets, Span<{type}> logSumExp, out int correct{further});";
            Assert.Equal("equal", CrossEntropy.Run(method, Statements(type, index, classes, spatial, $"F(logits, targets, logSumExp, out int correct{arguments});")));
        }
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(100, 1)]
    [InlineData(10, 4)]
    public void TheyMayBeAllThatIsAskedFor(int classes, int spatial)
    {
        string method = $"[InventedLoss(Classes = {classes}, Spatial = {spatial}, IgnoreIndex = 120)] public static partial void F(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, out int correct, Span<float> logSumExp);";
        string text = CrossEntropy.Emit(method);
        Assert.DoesNotContain("lossTotal", text, StringComparison.Ordinal);
        Assert.DoesNotContain("scale", text, StringComparison.Ordinal);
        Assert.Equal("equal", CrossEntropy.Run(method, Statements("float", "int", classes, spatial, "F(logits, targets, out int correct, logSumExp);")));

        string counted = CrossEntropy.Emit(method.Replace(", Span<float> logSumExp", "", StringComparison.Ordinal));
        Assert.DoesNotContain("Exp", counted.Split("file static class")[1], StringComparison.Ordinal);
        Assert.Equal(2, counted.Split(classes > 32 ? "for (int c = whole" : "for (int c = 0").Length);
    }

    [Fact]
    public void CountingNeedsNoPassOfItsOwn()
    {
        string plain = CrossEntropy.Emit("[InventedLoss(Classes = 10)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> t, Span<float> xGradient);");
        string counted = CrossEntropy.Emit("[InventedLoss(Classes = 10)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> t, Span<float> xGradient, Span<float> logSumExp, out int correct);");

        Assert.DoesNotContain("ahead", plain, StringComparison.Ordinal);
        Assert.Equal(plain.Split("for (int c = 0").Length, counted.Split("for (int c = 0").Length);
        Assert.Equal(plain.Split("FloatMath.").Length, counted.Split("FloatMath.").Length);
    }

    [Fact]
    public void ProbabilitiesHaveALogSumExpButNothingToCount()
    {
        const string Data = "ReadOnlySpan<float> x, ReadOnlySpan<float> q";
        Assert.Equal(
            (float)Math.Log(2),
            CrossEntropy.Run($"[InventedLoss(Classes = 2)] public static partial float F({Data}, Span<float> logSumExp);", "float[] l = new float[1]; F(new float[2], new float[2], l); return l[0];"));

        Finding finding = Assert.Single(CrossEntropy.Parse($"[InventedLoss(Classes = 2)] public static partial float F({Data}, out int correct);").Findings);
        Assert.Equal(["correct", "CrossEntropyLoss", "it counts rows by the class that they name, and 'q' holds probabilities"], finding.Arguments);
    }

    [Theory]
    [InlineData("int correct", "out int")]
    [InlineData("out long correct", "out int")]
    [InlineData("ref int correct", "out int")]
    [InlineData("out float logSumExp", "Span<float>")]
    [InlineData("ReadOnlySpan<float> logSumExp", "Span<float>")]
    public void TheirTypesAreChecked(string parameter, string expected)
    {
        Finding finding = Assert.Single(CrossEntropy.Parse($"[InventedLoss(Classes = 2)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> t, {parameter});").Findings);
        Assert.Equal([parameter.Split(' ')[^1], expected], finding.Arguments);
    }

    [Fact]
    public void TheirLengthsAndMemoryAreChecked()
    {
        const string Method = "[InventedLoss(Classes = 2)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> t, Span<float> logSumExp);";
        Assert.StartsWith("'logSumExp' must have 2 elements, one value for each row of 'x', but has 4.", CrossEntropy.Refusal(Method, "F(new float[4], new int[2], new float[4]);"), StringComparison.Ordinal);
        Assert.StartsWith("'logSumExp' must not overlap 'x' in memory.", CrossEntropy.Refusal(Method, "float[] x = new float[4]; F(x, new int[2], x.AsSpan(0, 2));"), StringComparison.Ordinal);
    }

    /// <summary>Rows of whole numbers with ties, infinities, NaN and ignored targets.</summary>
    private static string Statements(string type, string index, int classes, int spatial, string call) => $$"""
        const int Classes = {{classes}}, Spatial = {{spatial}}, Samples = 67;
        {{type}}[] logits = new {{type}}[Samples * Classes * Spatial], logSumExp = new {{type}}[Samples * Spatial], expected = new {{type}}[Samples * Spatial];
        {{index}}[] targets = new {{index}}[Samples * Spatial];
        int right = 0;
        for (int i = 0; i < logits.Length; i++) logits[i] = i % 1009 == 1008 ? {{type}}.NaN : i % 503 == 502 ? {{type}}.NegativeInfinity : i * 7 % 5;
        for (int row = 0; row < targets.Length; row++)
        {
            {{type}} At(int c) => logits[(((row / Spatial * Classes) + c) * Spatial) + (row % Spatial)];
            int target = row * 11 % Classes, best = 0;
            if (row % 2 == 0)
            {
                for (int c = 0; c < Classes; c++) target = At(c) > At(target) || (At(c) == At(target) && c < target) ? c : target;
            }

            bool hasNaN = false;
            double sum = 0;
            for (int c = 0; c < Classes; c++)
            {
                hasNaN |= {{type}}.IsNaN(At(c));
                best = At(c) > At(best) ? c : best;
            }

            for (int c = 0; c < Classes; c++) sum += Math.Exp(At(c) - At(best));
            bool isIgnored = row % 7 == 3;
            targets[row] = ({{index}})(isIgnored ? 120 : target);
            right += !isIgnored && !hasNaN && best == target ? 1 : 0;
            expected[row] = isIgnored ? 0 : ({{type}})(At(best) + Math.Log(sum));
            logSumExp[row] = 77;
        }

        {{call.Replace("T[", type + "[", StringComparison.Ordinal)}}
        if (correct != right) return correct + " correct instead of " + right;
        for (int row = 0; row < targets.Length; row++)
        {
            bool isEqual = logSumExp[row].Equals(expected[row]) || Math.Abs(logSumExp[row] - expected[row]) < 1e-6 * (1 + Math.Abs(expected[row]));
            if (!isEqual) return "row " + row + " is " + logSumExp[row] + " instead of " + expected[row];
        }

        return right > 10 || Classes == 1 ? "equal" : "too few to tell";
        """;
}
