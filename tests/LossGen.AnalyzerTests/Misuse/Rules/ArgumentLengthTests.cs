// Constant lengths that can't fit, weights of another number, and constant class indices out of range.
namespace LossGen.AnalyzerTests.Misuse.Rules;

public sealed class ArgumentLengthTests
{
    private const string Losses = """
        [MSELoss] public static partial float Mse(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);
            [CrossEntropyLoss(Classes = 10)] public static partial float Ce(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> logitsGradient);
            [CrossEntropyLoss(Reduction.None, Classes = 10)] public static partial void CeNone(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, Span<float> loss);
            [CrossEntropyLoss(Classes = 10)] public static partial float CeSoft(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets);
            [CrossEntropyLoss(Classes = 3, Spatial = 4)] public static partial float Pixels(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets);
            [CrossEntropyLoss] public static partial float Weighted(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, int classes, ReadOnlySpan<float> weight);
            [BCELoss] public static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> weight);
            [GIoULoss] public static partial float Boxes(ReadOnlySpan<float> input, ReadOnlySpan<float> target);
            [MultiMarginLoss(Classes = 4)] public static partial float Margin(ReadOnlySpan<float> scores, ReadOnlySpan<int> targets);
            [MultiLabelMarginLoss(Classes = 4)] public static partial float Lists(ReadOnlySpan<float> scores, ReadOnlySpan<int> targets);
            [CoralLoss(Thresholds = 4)] public static partial float Coral(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets);
            [HingeLoss] public static partial float Hinge(ReadOnlySpan<float> scores, ReadOnlySpan<float> labels);
            [CTCLoss(Classes = 28, ZeroInfinity = true)] public static partial float Ctc(ReadOnlySpan<float> p, ReadOnlySpan<int> t, ReadOnlySpan<int> inputs, ReadOnlySpan<int> lengths, Span<float> scratch);
        """;

    [Theory]
    [InlineData("var a = new float[8]; Mse(a, {|LG1034:new float[4]|}, new float[8]);")]
    [InlineData("Mse(new float[8], new float[8], {|LG1034:new float[4]|});")]
    [InlineData("Mse(x.AsSpan(0, 8), {|LG1034:y.AsSpan(0, 4)|}, new float[8]);")]
    [InlineData("Span<float> a = stackalloc float[8]; Mse(a, {|LG1034:y.AsSpan(4, 4)|}, a);")]
    [InlineData("Ce({|LG1034:new float[25]|}, classes, x);")]
    [InlineData("int rows = 4; Ce(new float[rows * 10], {|LG1034:new int[rows * 10]|}, x);")]
    [InlineData("Ce(x, {|LG1034:new int[5]|}, new float[40]);")]
    [InlineData("var l = new float[40]; CeNone(new float[40], new int[4], {|LG1034:l|}); foreach (float one in l) Console.WriteLine(one);")]
    [InlineData("CeSoft(new float[40], {|LG1034:new float[8]|});")]
    [InlineData("Pixels({|LG1034:new float[18]|}, classes);")]
    [InlineData("Pixels(new float[24], {|LG1034:new int[2]|});")]
    [InlineData("Boxes({|LG1034:new float[6]|}, y);")]
    [InlineData("var a = new float[8]; var b = new float[a.Length / 2]; Mse(a, {|LG1034:b|}, x);")]
    [InlineData("var a = new float[8]; Mse(a, {|LG1034:a[..4]|}, new float[8]);")]
    [InlineData("Weighted(x, classes, 3, {|LG1020:[1f, 2f]|});")]
    [InlineData("float[] w = { 1, 2, 3, 4 }; Weighted(x, classes, 3, {|LG1020:w|});")]
    [InlineData("Bce(new float[8], y, {|LG1020:new float[3]|});")]
    public async Task Lengths_that_do_not_fit_are_reported(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("Mse(new float[8], new float[8], new float[8]);")]
    [InlineData("Mse(new float[n], new float[8], new float[n]);")]
    [InlineData("var a = new float[8]; if (n > 3) a = new float[4]; Mse(a, new float[4], x);")]
    [InlineData("var a = x.AsSpan(0, 8); if (n > 3) a = x.AsSpan(0, 4); Mse(a, y.AsSpan(0, 4), x);")]
    [InlineData("int size = 8; while (size < n) size *= 2; Mse(new float[size], new float[8], x);")]
    [InlineData("List<float> a = [1f, 2f]; a.Add(3); var s = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(a); Mse(s, y.AsSpan(0, 3), x);")]
    [InlineData("Ce(new float[40], new int[4], new float[40]);")]
    [InlineData("CeSoft(new float[40], new float[40]);")]
    [InlineData("Pixels(new float[24], new int[8]);")]
    [InlineData("Weighted(x, classes, 3, [1f, 2f, 3f]);")]
    [InlineData("Weighted(x, classes, n, [1f, 2f, 3f]);")]
    [InlineData("Bce(new float[8], y, new float[4]);")]
    [InlineData("Bce(new float[8], y, new float[1]);")]
    [InlineData("var a = new float[8]; Mse(a[4..8], a[^4..].AsSpan(), x[..4]);")]
    public async Task Lengths_that_fit_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("int[] t = [1, 2, 10]; Ce(x, {|LG1041:t|}, x);")]
    [InlineData("Ce(x, {|LG1041:new[] { 0, -1 }|}, x);")]
    [InlineData("Weighted(x, {|LG1041:[0, 3]|}, 3, y);")]
    [InlineData("Margin(x, {|LG1041:[0, 4]|});")]
    [InlineData("Lists(x, {|LG1041:[0, -2, -1, -1]|});")]
    [InlineData("Coral(x, {|LG1041:[5]|});")]
    [InlineData("int[] t = [0, 2, -100]; Margin(x, {|LG1019:t|});")]
    [InlineData("Lists(x, {|LG1019:[0, -100, -100, -100]|});")]
    [InlineData("int[] t = new int[8]; Array.Fill(t, -100); classes.CopyTo(t, 0); Margin(x, {|LG1019:t|});")]
    [InlineData("Span<int> t = new int[n]; t.Fill(-100); classes.AsSpan(0, 3).CopyTo(t); Margin(x, {|LG1019:t|});")]
    [InlineData("float[] t = [1, -1, -100]; Hinge(x, {|LG1019:t|});")]
    [InlineData("Ctc(x, {|LG1041:[3, 0, 5]|}, [9], [3], y);")]
    [InlineData("Ctc(x, {|LG1041:[3, 28, 5]|}, [9], [3], y);")]
    [InlineData("Ctc(x, [3, 7, 5], [2], {|LG1041:[3]|}, y);")]
    public async Task Class_indices_out_of_range_are_reported(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("int[] t = [0, 9, -100]; Ce(x, t, x);")]
    [InlineData("int[] t = [0, 10]; t[1] = 9; Ce(x, t, x);")]
    [InlineData("Weighted(x, [0, 30], n, y);")]
    [InlineData("Coral(x, [4]);")]
    [InlineData("Lists(x, [0, 3, -1, -1]);")]
    [InlineData("Margin(x, [0, 3]);")]
    [InlineData("Hinge(x, [1, -1]);")]
    [InlineData("int[] t = new int[n]; Array.Fill(t, -100); for (int i = 0; i < n; i++) t[i] = classes[i]; Margin(x, t);")]
    [InlineData("Span<int> t = new int[8]; t.Fill(-100); classes.AsSpan(0, 8).CopyTo(t); Margin(x, t);")]
    [InlineData("Span<int> t = new int[n]; t.Fill(-100); classes.CopyTo(t); Ce(x, t, x);")]
    [InlineData("Span<int> t = new int[n]; t.Fill(3); Margin(x, t);")]
    [InlineData("Ctc(x, [3, 7, 5], [9], [3], y);")]
    public async Task Class_indices_in_range_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Losses, statements);

    [Theory]
    [InlineData("var t = tensor(new long[] { 0, -1 }); var loss = cross_entropy(x, {|LG1041:t|});")]
    [InlineData("var t = tensor(new long[] { 0, -100 }); var loss = multi_margin_loss(x, {|LG1019:t|});")]
    [InlineData("var t = tensor(new long[] { 3, 0 }); var loss = ctc_loss(x, {|LG1041:t|}, y, y, zero_infinity: true);")]
    [InlineData("var t = tensor(new long[] { 0, -100, 8 }); var loss = cross_entropy(x, t);")]
    [InlineData("var t = tensor(new long[] { 0, -1 }); var loss = cross_entropy(x, t, ignore_index: -1);")]
    [InlineData("var t = tensor(new long[] { 0, 2, -1 }); var loss = multi_label_margin_loss(x, t);")]
    [InlineData("var t = tensor(new[] { 0.5f, 0.5f }); var loss = cross_entropy(x, t);")]
    public async Task Class_indices_for_TorchSharp_are_reported(string statements) => await MisuseTest.VerifyAsync(
        "using TorchSharp; using static TorchSharp.torch; using static TorchSharp.torch.nn.functional;\nstatic class T\n{\n    static void Step(Tensor x, Tensor y)\n    {\n        " + statements + "\n    }\n}\n");
}
