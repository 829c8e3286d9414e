// Buffers used twice, outputs over inputs, arguments in each other's place, and the class axis in the wrong place.
namespace LossGen.AnalyzerTests.Misuse.Rules;

public sealed class ArgumentMemoryTests
{
    private const string Losses = """
        [BCEWithLogitsLoss] public static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
            [MSELoss] public static partial float Mse(ReadOnlySpan<float> input, ReadOnlySpan<float> target);
            [MSELoss] public static partial float MseGradient(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
            [MSELoss(Reduction.None)] public static partial void MseNone(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient, Span<float> loss);
            [TripletMarginLoss(Dimensions = 4)] public static partial float Triplet(ReadOnlySpan<float> anchor, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative);
            [PPOClipLoss] public static partial float Ppo(ReadOnlySpan<float> logProbability, ReadOnlySpan<float> oldLogProbability, ReadOnlySpan<float> advantage);
            [RankNetLoss(Items = 4)] public static partial float RankNet(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
            [BCELoss] public static partial float Weighted(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient, ReadOnlySpan<float> weight);
            static float[] Next(int i) => new float[i];
        """;

    [Theory]
    [InlineData("Mse(x, {|LG1029:x|});")]
    [InlineData("var z = x; Mse(x, {|LG1029:z|});")]
    [InlineData("Span<float> z = x.AsSpan(); Mse(z, {|LG1029:x|});")]
    [InlineData("Mse(x.AsSpan(0, 4), {|LG1029:x.AsSpan(0, 4)|});")]
    [InlineData("for (int i = 0; i < n; i += 4) Mse(x.AsSpan(i, 4), {|LG1029:x.AsSpan(i, 4)|});")]
    [InlineData("Triplet(x, y, {|LG1029:y|});")]
    [InlineData("Bce(x, y, {|LG1030:y|});")]
    [InlineData("Span<float> g = y; Bce(x, y, {|LG1030:g|});")]
    [InlineData("Bce(x.AsSpan(0, 8), y, {|LG1030:x.AsSpan(4, 8)|});")]
    [InlineData("Bce(x.AsSpan(0, n), y, {|LG1030:x|});")]
    [InlineData("MseNone(x, y, x, {|LG1030:y|});")]
    [InlineData("var g = new float[n]; MseNone(x, y, {|LG1030:g|}, g);")]
    [InlineData("RankNet(x, y, {|LG1030:x|});")]
    [InlineData("var w = new float[n]; Weighted(x, y, {|LG1030:w|}, w);")]
    public async Task Shared_memory_is_reported(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("Mse(x, y);")]
    [InlineData("Mse(x.AsSpan(0, 4), x.AsSpan(4, 4));")]
    [InlineData("Mse(x.AsSpan(0, n), x.AsSpan(n));")]
    [InlineData("for (int i = 0; i + 4 < n; i++) Mse(x.AsSpan(i, 4), x.AsSpan(i + 1, 4));")]
    [InlineData("var z = x.ToArray(); Mse(x, z);")]
    [InlineData("float[] last = x; for (int i = 0; i < n; i++) { float[] next = new float[n]; x.CopyTo(next, 0); Mse(next, last); last = next; }")]
    [InlineData("float[] last = x; for (int i = 0; i < n; i++) { float[] next = Next(i); Mse(next, last); last = next; }")]
    [InlineData("Mse(Next(n), Next(n));")]
    [InlineData("Ppo(x, x, y);")]
    [InlineData("Bce(x, y, x);")]
    [InlineData("Bce(x.AsSpan(0, 4), y.AsSpan(0, 4), x.AsSpan(0, 4));")]
    [InlineData("var g = new float[2 * n]; MseNone(x, y, g.AsSpan(0, n), g.AsSpan(n));")]
    [InlineData("var g = new float[16]; MseNone(x, y, g.AsSpan(0, 8), g.AsSpan(8));")]
    [InlineData("int at = 0; var a = x.AsSpan(at, 4); at += 4; var b = x.AsSpan(at, 4); Mse(a, b);")]
    public async Task Memory_apart_is_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("float[] labels = y, logits = x, g = Next(n); Bce({|LG1031:labels|}, logits, g);")]
    [InlineData("float[] yTrue = y, yPred = x, g = Next(n); Bce({|LG1031:yTrue|}, yPred, g);")]
    [InlineData("float[] targets = y, outputs = x, g = Next(n); Bce({|LG1031:targets.AsSpan(0, 4)|}, outputs.AsSpan(0, 4), g);")]
    [InlineData("float[] expected = y, predictions = x, g = Next(n); MseGradient({|LG1031:expected|}, predictions, g);")]
    [InlineData("float[] labels = y, logits = x, g = Next(n); Bce(logits, labels, g);")]
    [InlineData("float[] labels = y, g = Next(n); Bce(labels, x, g);")]
    [InlineData("float[] logits = x, g = Next(n); Bce({|LG1031:y|}, logits, g);")]
    [InlineData("float[] targetOutput = x, output = y, g = Next(n); Bce(targetOutput, output, g);")]
    [InlineData("float[] labelScores = x, predictedLabels = y, g = Next(n); Bce(labelScores, predictedLabels, g);")]
    [InlineData("float[] labels = y, predictions = x; Mse(labels, predictions);")]
    public async Task Swapped_arguments_are_reported_by_two_signs(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("var loss = binary_cross_entropy({|LG1031:labels|}, prediction);")]
    [InlineData("var loss = nn.BCEWithLogitsLoss().call({|LG1031:labels.to_type(ScalarType.Float32)|}, prediction.squeeze());")]
    [InlineData("var loss = binary_cross_entropy(target: labels, input: prediction);")]
    [InlineData("var loss = mse_loss(labels, prediction);")]
    [InlineData("var loss = mse_loss(prediction, {|LG1029:prediction|});")]
    [InlineData("var loss = triplet_margin_loss(labels, prediction, {|LG1029:prediction|});")]
    [InlineData("var loss = mse_loss(prediction, prediction.detach());")]
    public async Task Arguments_for_TorchSharp_are_reported(string statements) => await MisuseTest.VerifyAsync(
        "using TorchSharp; using static TorchSharp.torch; using static TorchSharp.torch.nn.functional;\nstatic class T\n{\n    static void Step(Tensor prediction, Tensor labels)\n    {\n        " + statements + "\n    }\n}\n");

    [Theory]
    [InlineData("x[(s * 5) + c]", "Ce({|LG1035:x|}, classes);")]
    [InlineData("x[(s * C) + c]", "Ce({|LG1035:x.AsSpan()|}, classes);")]
    [InlineData("x[((i * S + s) * C) + c]", "Ce({|LG1035:x|}, classes);")]
    [InlineData("x[c + C * (i * S + s)]", "Ce({|LG1035:x|}, classes);")]
    [InlineData("x[((i * C + c) * S) + s]", "Ce(x, classes);")]
    [InlineData("y[((i * S + s) * C) + c]", "Ce(x, classes);")]
    [InlineData("x[((i * S + s) * C) + c]", "Flat(x, classes);")]
    [InlineData("x[i * n + c]", "Ce(x, classes);")]
    public async Task The_class_axis_is_looked_for_in_the_callers_index(string element, string statement) => await MisuseTest.VerifyStepAsync(
        "const int C = 5, S = 64; [CrossEntropyLoss(Classes = 5, Spatial = 64)] public static partial float Ce(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets); [CrossEntropyLoss(Classes = 5)] public static partial float Flat(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets);",
        "for (int i = 0; i < n; i++) for (int s = 0; s < S; s++) for (int c = 0; c < " + (element.Contains("* 5", StringComparison.Ordinal) ? "5" : "C") + "; c++) " + element + " = i; " + statement);
}
