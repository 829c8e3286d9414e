// Constants out of range, at calls of declared losses, in attributes, and for TorchSharp's functions and modules.
using LossGen.Diagnostics;

namespace LossGen.AnalyzerTests.Misuse.Rules;

public sealed class ArgumentValueTests
{
    private const string Losses = """
        [CrossEntropyLoss(Classes = 10)] public static partial float Smoothed(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, float labelSmoothing);
            [CrossEntropyLoss] public static partial float Ce(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, int classes, int ignoreIndex);
            [HuberLoss] public static partial float Huber(ReadOnlySpan<float> input, ReadOnlySpan<float> target, float delta);
            [QuantileLoss] public static partial float Pinball(ReadOnlySpan<float> input, ReadOnlySpan<float> target, double quantile);
            [TweedieLoss] public static partial float Tweedie(ReadOnlySpan<float> input, ReadOnlySpan<float> target, double power);
            [SmoothL1Loss] public static partial float Smooth(ReadOnlySpan<float> input, ReadOnlySpan<float> target, double beta);
            [MultiMarginLoss(Classes = 3)] public static partial float Margin(ReadOnlySpan<float> scores, ReadOnlySpan<int> targets, int p, double margin);
            [CosineEmbeddingLoss(Dimensions = 4)] public static partial float Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> labels, double margin);
            [BCEWithLogitsLoss] public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, ReadOnlySpan<float> posWeight);
        """;

    private const string Torch = "using TorchSharp; using static TorchSharp.torch; using static TorchSharp.torch.nn.functional;\n";

    [Theory]
    [InlineData("Smoothed(x, classes, {|LG1011:1.5f|});")]
    [InlineData("Smoothed(x, classes, {|LG1011:-0.1f|});")]
    [InlineData("const float Smoothing = 10f; Smoothed(x, classes, labelSmoothing: {|LG1011:Smoothing|});")]
    [InlineData("float smoothing = 0.5f * 3; Smoothed(x, classes, {|LG1011:smoothing|});")]
    [InlineData("Huber(x, y, {|LG1014:0|});")]
    [InlineData("Huber(x, y, {|LG1014:-1f|});")]
    [InlineData("Pinball(x, y, {|LG1014:1|});")]
    [InlineData("Pinball(x, y, {|LG1014:95|});")]
    [InlineData("Tweedie(x, y, {|LG1014:2|});")]
    [InlineData("Margin(x, classes, {|LG1014:3|}, 1);")]
    [InlineData("Ce(x, classes, {|LG1014:0|}, -100);")]
    [InlineData("Smooth(x, y, {|LG1014:-1|});")]
    [InlineData("Smooth(x, y, {|LG1015:0|});")]
    [InlineData("Margin(x, classes, 1, {|LG1016:-1|});")]
    [InlineData("Cosine(x, y, y, {|LG1016:1.2|});")]
    [InlineData("Cosine(x, y, y, {|LG1016:-0.5|});")]
    [InlineData("Ce(x, classes, 10, {|LG1018:0|});")]
    [InlineData("Ce(x, classes, 10, {|LG1018:9|});")]
    [InlineData("int count = 5; Ce(x, classes, count, {|LG1018:4|});")]
    [InlineData("Bce(x, y, {|LG1048:new float[] { 0f }|});")]
    [InlineData("float[] weight = [-3f]; Bce(x, y, {|LG1048:weight|});")]
    [InlineData("Bce(x, y, {|LG1048:[0.0001f]|});")]
    [InlineData("int positives = classes.Length; float[] weight = [positives / (float)n]; Bce(x, y, {|LG1048:weight|});")]
    [InlineData("float pos = 3, neg = n; Bce(x, y, {|LG1048:[pos / (pos + neg)]|});")]
    public async Task Constants_of_calls_are_reported(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("Smoothed(x, classes, 0f);")]
    [InlineData("Smoothed(x, classes, 0.5f);")]
    [InlineData("Smoothed(x, classes, n);")]
    [InlineData("float smoothing = 1.5f; smoothing = x[0]; Smoothed(x, classes, smoothing);")]
    [InlineData("float smoothing = 0; for (int i = 0; i < n; i++) { Smoothed(x, classes, smoothing); smoothing += 0.5f; }")]
    [InlineData("Huber(x, y, 1e-3f);")]
    [InlineData("Pinball(x, y, 0.95);")]
    [InlineData("Tweedie(x, y, 1.5);")]
    [InlineData("Margin(x, classes, 2, 0);")]
    [InlineData("Cosine(x, y, y, 0.5);")]
    [InlineData("Smooth(x, y, 0.1);")]
    [InlineData("Ce(x, classes, 10, -100);")]
    [InlineData("Ce(x, classes, 10, 10);")]
    [InlineData("Ce(x, classes, n, 3);")]
    [InlineData("Ce(x, classes, 10, n);")]
    [InlineData("Bce(x, y, [0.5f]);")]
    [InlineData("int positives = classes.Length; float[] weight = [(n - positives) / (float)positives]; Bce(x, y, weight);")]
    [InlineData("float pos = 3, neg = n; Bce(x, y, [neg / pos]);")]
    public async Task Other_numbers_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("[SmoothL1Loss({|LG1015:Beta = 0|})] public static partial float A(ReadOnlySpan<float> input, ReadOnlySpan<float> target);")]
    [InlineData("[CosineEmbeddingLoss(Dimensions = 3, {|LG1016:Margin = 2|})] public static partial float A(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> labels);")]
    [InlineData("[NLLLoss(Classes = 3, {|LG1018:IgnoreIndex = 0|})] public static partial float A(ReadOnlySpan<float> input, ReadOnlySpan<int> target);")]
    [InlineData("[NLLLoss(Classes = 3, IgnoreIndex = 3)] public static partial float A(ReadOnlySpan<float> input, ReadOnlySpan<int> target);")]
    [InlineData("[CTCLoss(Classes = 28, {|LG1041:Blank = 28|}, ZeroInfinity = true)] public static partial float A(ReadOnlySpan<float> p, ReadOnlySpan<int> t, ReadOnlySpan<int> i, ReadOnlySpan<int> l, Span<float> scratch);")]
    [InlineData("[CTCLoss(Classes = 28, Blank = 27, ZeroInfinity = true)] public static partial float A(ReadOnlySpan<float> p, ReadOnlySpan<int> t, ReadOnlySpan<int> i, ReadOnlySpan<int> l, Span<float> scratch);")]
    [InlineData("[SmoothL1Loss(Beta = 0.1)] public static partial float A(ReadOnlySpan<float> input, ReadOnlySpan<float> target);")]
    public async Task Constants_of_attributes_are_reported(string declaration) => await MisuseTest.VerifyStepAsync(declaration, "");

    [Theory]
    [InlineData("var loss = cross_entropy(x, y, label_smoothing: {|LG1011:2|});")]
    [InlineData("var loss = cross_entropy(x, y, label_smoothing: {|LG1011:-0.1|});")]
    [InlineData("var loss = cross_entropy(x, y, label_smoothing: 0.1);")]
    [InlineData("var f = nn.HuberLoss(delta: {|LG1014:0|});")]
    [InlineData("var loss = huber_loss(x, y, {|LG1014:-1|});")]
    [InlineData("var f = nn.MultiMarginLoss(p: {|LG1014:3|});")]
    [InlineData("var loss = triplet_margin_loss(x, y, z, margin: {|LG1014:0|});")]
    [InlineData("var f = nn.SmoothL1Loss(beta: {|LG1015:0|});")]
    [InlineData("var loss = cosine_embedding_loss(x, y, z, {|LG1016:-1|});")]
    [InlineData("var f = nn.HuberLoss(); var loss = f.forward(x, y);")]
    [InlineData("var p = softmax(y, 1); var loss = cross_entropy(x, {|LG1017:p|}, ignore_index: 0);")]
    [InlineData("var p = softmax(y, 1); var f = nn.CrossEntropyLoss(ignore_index: 3); var loss = f.forward(x, {|LG1017:p|});")]
    [InlineData("var p = one_hot(y, 10).to_type(ScalarType.Float32); var loss = cross_entropy(x, {|LG1017:p|}, ignore_index: 255);")]
    [InlineData("var p = softmax(y, 1); var loss = cross_entropy(x, p, ignore_index: -100);")]
    [InlineData("var p = softmax(y, 1); var loss = cross_entropy(x, p);")]
    [InlineData("var loss = cross_entropy(x, y, ignore_index: 255);")]
    [InlineData("var f = nn.BCEWithLogitsLoss(pos_weights: {|LG1048:tensor(0f)|});")]
    [InlineData("var w = tensor(new[] { 1f, -2f }); var f = nn.BCEWithLogitsLoss(pos_weights: {|LG1048:w|});")]
    [InlineData("int positives = 3, total = 100; var loss = binary_cross_entropy_with_logits(x, y, pos_weights: {|LG1048:tensor((float)positives / total)|});")]
    [InlineData("var f = nn.BCEWithLogitsLoss(pos_weights: tensor(9f));")]
    public async Task Constants_for_TorchSharp_are_reported(string statements) => await MisuseTest.VerifyAsync(
        Torch + "static class T\n{\n    static void Step(Tensor x, Tensor y, Tensor z)\n    {\n        " + statements + "\n    }\n}\n");

    [Fact]
    public async Task Modules_in_fields_are_reported_once() => await MisuseTest.VerifyAsync(
        Torch + """
        class Trainer
        {
            private readonly TorchSharp.Modules.HuberLoss loss = nn.HuberLoss(delta: {|LG1014:-1|});
            Tensor A(Tensor x, Tensor y) => loss.forward(x, y);
            Tensor B(Tensor x, Tensor y) => loss.call(x, y);
        }
        """);

    [Fact]
    public async Task The_remedy_is_the_nearest_number_in_range() => Assert.Equal(
        (-1, "1"),
        Assert.Single(Remedy.Read(Assert.Single(await MisuseTest.VerifyStepAsync(Losses, "Smoothed(x, classes, {|LG1011:1.5f|});"), static d => d.Id == "LG1011").Properties, 0)!.Edits));
}
