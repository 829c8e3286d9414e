// Where numbers come from: functions of LINQ, parallel loops, activations written by hand, layers, and the columns of
// ML.NET. Told, as in FlowTests, by probabilities that reach a loss of logits.
namespace LossGen.AnalyzerTests.Misuse.Flow;

public sealed class ProducerTests
{
    private const string Bce = "[BCEWithLogitsLoss(Reduction.Mean)] public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets);";

    private const string CrossEntropy = "[CrossEntropyLoss(Reduction.Mean, Classes = 8)] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets);";

    private const string SoftmaxInPlace = """
         static void Normalize(ReadOnlySpan<float> scores, Span<float> p)
            {
                float max = float.NegativeInfinity;
                for (int i = 0; i < scores.Length; i++) { max = MathF.Max(max, scores[i]); }
                float sum = 0;
                for (int i = 0; i < scores.Length; i++) { p[i] = MathF.Exp(scores[i] - max); sum += p[i]; }
                for (int i = 0; i < scores.Length; i++) { p[i] /= sum; }
            }
         static void NormalizeByProduct(ReadOnlySpan<float> scores, Span<float> p)
            {
                float sum = 0;
                for (int i = 0; i < scores.Length; i++) { p[i] = MathF.Exp(scores[i]); sum += p[i]; }
                float inverse = 1 / sum;
                for (int i = 0; i < scores.Length; i++) { p[i] *= inverse; }
            }
         static void Shift(ReadOnlySpan<float> scores, Span<float> p)
            {
                float max = TensorPrimitives.Max(scores);
                for (int i = 0; i < scores.Length; i++) { p[i] = scores[i] - max; }
            }
        """;

    [Theory]
    [InlineData("var p = x.Select(v => 1f / (1f + MathF.Exp(-v))).ToArray(); Bce({|LG1005:p|}, y);")]
    [InlineData("static float Sigma(float v) => 1f / (1f + MathF.Exp(-v)); float[] p = x.Select(Sigma).ToArray(); Bce({|LG1005:p|}, y);")]
    [InlineData("float[] p = Array.ConvertAll(x, v => 1f / (1f + MathF.Exp(-v))); Bce({|LG1005:p|}, y);")]
    [InlineData("var p = new float[n]; System.Threading.Tasks.Parallel.For(0, n, i => { p[i] = 1f / (1f + MathF.Exp(-x[i])); }); Bce({|LG1005:p|}, y);")]
    [InlineData("var p = new float[n]; System.Threading.Tasks.Parallel.For(0, n, i => { float e = MathF.Exp(x[i]); p[i] = e / (1f + e); }); Bce({|LG1005:p|}, y);")]
    [InlineData("var p = new float[n]; System.Threading.Tasks.Parallel.For(0, n / 8, r => TensorPrimitives.SoftMax(x.AsSpan(r * 8, 8), p.AsSpan(r * 8, 8))); Bce({|LG1005:p|}, y);")]
    public async Task Functions_run_where_they_are_passed(string statements) => await MisuseTest.VerifyStepAsync(Bce, statements);

    [Theory]
    [InlineData("var p = x.Select(v => v * 2).ToArray(); Bce(p, y);")]
    [InlineData("var p = x.Select(v => 1f / (1f + MathF.Exp(-v)) * 4 - 2).ToArray(); Bce(p, y);")]
    [InlineData("var p = x.Where(v => 1f / (1f + MathF.Exp(-v)) > 0.5f).ToArray(); Bce(p, y);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); System.Threading.Tasks.Parallel.For(0, n, i => { p[i] = x[i]; }); Bce(p, y);")]
    [InlineData("var p = new float[n]; System.Threading.Tasks.Parallel.For(0, n, i => { p[0] = 1f / (1f + MathF.Exp(-x[i])); }); Bce(p, y);")]
    [InlineData("var p = new float[n]; Func<int, float> f = i => p[i] = 1f / (1f + MathF.Exp(-x[i])); Bce(p, y);")]
    public async Task Other_functions_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Bce, statements);

    [Theory]
    [InlineData("var p = new float[n]; Normalize(x, p); CrossEntropy({|LG1001:p|}, classes);")]
    [InlineData("var p = new float[n]; NormalizeByProduct(x, p); CrossEntropy({|LG1001:p|}, classes);")]
    [InlineData("var p = new float[n]; for (int i = 0; i < n; i += 8) Normalize(x.AsSpan(i, 8), p.AsSpan(i, 8)); CrossEntropy({|LG1001:p|}, classes);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Exp(x, p); TensorPrimitives.Divide(p, TensorPrimitives.Sum<float>(p), p); CrossEntropy({|LG1001:p|}, classes);")]
    [InlineData("var e = x.Select(v => MathF.Exp(v)).ToArray(); float sum = e.Sum(); var p = e.Select(v => v / sum).ToArray(); CrossEntropy({|LG1001:p|}, classes);")]
    public async Task Softmax_by_hand_is_known(string statements) => await MisuseTest.VerifyStepAsync(CrossEntropy + SoftmaxInPlace, statements);

    [Theory]
    [InlineData("var p = new float[n]; Shift(x, p); CrossEntropy(p, classes);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Divide(x, TensorPrimitives.Sum<float>(x), p); CrossEntropy(p, classes);")]
    [InlineData("var p = new float[n]; TensorPrimitives.SoftMax(x, p); TensorPrimitives.Multiply(p, 3f, p); CrossEntropy(p, classes);")]
    public async Task Other_arithmetic_is_left_alone(string statements) => await MisuseTest.VerifyStepAsync(CrossEntropy + SoftmaxInPlace, statements);

    [Theory]
    [InlineData("var p = x.exp() / x.exp().sum(1, true); using var loss = cross_entropy({|LG1001:p|}, y); loss.backward();")]
    [InlineData("using var loss = binary_cross_entropy_with_logits({|LG1005:hardsigmoid(x)|}, y); loss.backward();")]
    [InlineData("using var loss = binary_cross_entropy({|LG1007:nn.Conv2d(3, 1, 1).call(x)|}, y); loss.backward();")]
    [InlineData("using var loss = binary_cross_entropy(nn.Linear(4, 1).call(x).clamp(0, 1), y); loss.backward();")]
    [InlineData("using var loss = cross_entropy(x / x.sum(), y); loss.backward();")]
    public async Task Tensors_are_followed(string statements) => await MisuseTest.VerifyAsync(Rules.TensorSample.Of(statements));

    [Theory]
    [InlineData("[ColumnName(\"Probability\")] public float P { get; set; }", "{|LG1005:output.P|}")]
    [InlineData("[ColumnName(\"Probability\")] public float P;", "{|LG1005:output.P|}")]
    [InlineData("[ColumnName(\"Probability\")] public float P { get; set; }", "{|LG1005:Predict().P|}")]
    [InlineData("[ColumnName(\"Score\")] public float P { get; set; }", "output.P")]
    [InlineData("public float P { get; set; }", "output.P")]
    public async Task Columns_of_classifiers_are_probabilities(string member, string passed) => await MisuseTest.VerifyAsync(
        "using Microsoft.ML.Data; using Microsoft.ML.Trainers;\nclass Output { " + member + " }\nstatic class T\n{\n    static Output Predict() => new();\n    static double Step(Output output, float label) => new LogLoss().Loss(" + passed + ", label);\n}\n");
}
