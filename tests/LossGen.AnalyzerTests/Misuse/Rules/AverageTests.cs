// Rules about averages: LG1021, LG1022, LG1023.
namespace LossGen.AnalyzerTests.Misuse.Rules;

public sealed class AverageTests
{
    private const string Mse = "[MSELoss(Reduction.Mean)] public static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);\n"
        + "[MSELoss(Reduction.Sum)] public static partial float MseSum(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient);\n"
        + "[MSELoss(Reduction.Mean)] public static partial float MseScaled(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> predictionGradient, float gradientScale);\n"
        + "[CrossEntropyLoss(Reduction.Mean, Classes = 10)] public static partial float Ce(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets);\n"
        + "[CrossEntropyLoss(Reduction.Mean, Classes = 10, IgnoreIndex = -1)] public static partial float CeIgnoring(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets);\n"
        + "[CrossEntropyLoss(Reduction.Mean, Classes = 10)] public static partial float CeWeighted(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, ReadOnlySpan<float> weight);\n"
        + "[CrossEntropyLoss(Reduction.Sum, Classes = 10)] public static partial float CeWeightedSum(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, ReadOnlySpan<float> weight);\n"
        + "[CrossEntropyLoss(Reduction.Mean, Classes = 10, LabelSmoothing = 0.1)] public static partial float CeSmoothed(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets, ReadOnlySpan<float> weight);\n"
        + "static void Use(float loss, float[] gradient) => Console.WriteLine(loss + gradient[0]); static float[] gradient = new float[9];";

    [Theory]
    [InlineData("float loss = Mse(x, y, gradient); Use({|LG1023:loss / y.Length|}, gradient);")]
    [InlineData("int count = y.Length; float loss = Mse(x, y, gradient) ; {|LG1023:loss /= count|}; Use(loss, gradient);")]
    [InlineData("float loss = {|LG1023:Mse(x, y, gradient) * (1f / y.Length)|}; Use(loss, gradient);")]
    [InlineData("float inverse = 1f / y.Length; float loss = Mse(x, y, gradient); Use({|LG1023:loss * inverse|}, gradient);")]
    [InlineData("float loss = {|LG1023:Mse(x.AsSpan(0, n), y.AsSpan(0, n), gradient) / n|}; Use(loss, gradient);")]
    [InlineData("float[] p = new float[n]; float loss = {|LG1023:Mse(p, y, gradient) / n|}; Use(loss, gradient);")]
    [InlineData("float loss = 0.5f * Mse(x, y, gradient); Use({|LG1023:loss / y.Length|}, gradient);")]
    [InlineData("float[] g = new float[n]; float loss = Mse(x, y, g); for (int i = 0; i < n; i++) {|LG1023:g[i] /= y.Length|}; Use(loss, g);")]
    [InlineData("float[] g = new float[n]; float loss = Mse(x, y, g); {|LG1023:TensorPrimitives.Divide(g, y.Length, g)|}; Use(loss, g);")]
    [InlineData("float[] g = new float[n]; float loss = Mse(x, y, g); {|LG1023:TensorPrimitives.Multiply(g, 1f / n, g)|}; Use(loss, g);")]
    [InlineData("float loss = {|LG1023:Ce(x, classes) / classes.Length|}; Use(loss, gradient);")]
    public async Task A_mean_is_divided_once(string statements) => await MisuseTest.VerifyStepAsync(Mse, statements);

    [Theory]
    [InlineData("float loss = MseSum(x, y, gradient); Use(loss / y.Length, gradient);")]
    [InlineData("float loss = Mse(x, y, gradient); Use(loss / n, gradient);")]
    [InlineData("float loss = Mse(x, y, gradient) * n; Use(loss / y.Length, gradient);")]
    [InlineData("float total = 0; for (int i = 0; i < n; i++) total += Ce(x.AsSpan(i * 10, 10), classes.AsSpan(i, 1)) / classes.Length; Use(total, gradient);")]
    [InlineData("const int accumulated = 4; float loss = Mse(x, y, gradient) / accumulated; Use(loss, gradient);")]
    [InlineData("float total = 0; for (int i = 0; i < n; i += 4) total += Mse(x.AsSpan(i, 4), y.AsSpan(i, 4), gradient) * 4; Use(total / y.Length, gradient);")]
    [InlineData("float[] g = new float[n]; float loss = MseScaled(x, y, g, n); TensorPrimitives.Divide(g, y.Length, g); Use(loss, g);")]
    [InlineData("float[] g = new float[n]; float loss = MseSum(x, y, g); TensorPrimitives.Divide(g, y.Length, g); Use(loss, g);")]
    [InlineData("float[] g = new float[n]; float loss = Mse(x, y, g); x.CopyTo(g, 0); TensorPrimitives.Divide(g, y.Length, g); Use(loss, g);")]
    [InlineData("float[] weights = y; float loss = CeWeighted(x, classes, weights) / weights.Length; Use(loss, gradient);")]
    public async Task Other_divisions_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Mse, statements);

    [Theory]
    [InlineData("var loss = mse_loss(x, y); ({|LG1023:loss / x.shape[0]|}).backward();")]
    [InlineData("var batch = x.size(0); var loss = {|LG1023:mse_loss(x, y).div(batch)|}; loss.backward();")]
    [InlineData("var loss = nn.MSELoss().call(x, y); Console.WriteLine({|LG1023:loss.item<float>() / y.numel()|});")]
    public async Task A_mean_of_tensors_is_divided_once(string statements) => await MisuseTest.VerifyAsync(TensorSample.Of(statements));

    [Theory]
    [InlineData("var loss = mse_loss(x, y, reduction: nn.Reduction.Sum); (loss / x.shape[0]).backward();")]
    [InlineData("var loss = mse_loss(x, y); (loss / 4).backward();")]
    [InlineData("var loss = mse_loss(x, y); (loss / x.shape[1]).backward();")]
    public async Task Other_divisions_of_tensors_are_left_alone(string statements) => await MisuseTest.VerifyAsync(TensorSample.Of(statements));

    [Theory]
    [InlineData("float total = 0; int b = 0; for (; b < n; b++) total += CeIgnoring(x, classes); Console.WriteLine({|LG1022:total / b|});")]
    [InlineData("float total = 0; int b = 0; while (b < n) { float loss = CeWeighted(x, classes, y); total = total + loss; b++; } {|LG1022:total /= b|}; Console.WriteLine(total);")]
    [InlineData("double total = 0; int b = 0; for (int i = 0; i < n; i += 8) { int size = Math.Min(8, n - i); total += Mse(x.AsSpan(i, size), y.AsSpan(i, size), gradient); b++; } Console.WriteLine({|LG1022:total / b|});")]
    public async Task Means_of_uneven_batches_do_not_average(string statements) => await MisuseTest.VerifyStepAsync(Mse, statements);

    [Theory]
    [InlineData("float total = 0; int b = 0; for (; b < n; b++) total += Ce(x, classes); Console.WriteLine(total / b);")]
    [InlineData("float total = 0; for (int b = 0; b < n; b++) total += CeIgnoring(x, classes); Console.WriteLine(total);")]
    [InlineData("double total = 0; for (int i = 0; i < n; i += 8) { int size = Math.Min(8, n - i); total += Mse(x.AsSpan(i, size), y.AsSpan(i, size), gradient) * size; } Console.WriteLine(total / n);")]
    [InlineData("float a = CeIgnoring(x, classes); a += CeIgnoring(y, classes); Console.WriteLine(a / 2);")]
    [InlineData("float total = 0; for (int b = 0; b < n; b++) total += CeWeightedSum(x, classes, y); Console.WriteLine(total / n);")]
    public async Task Other_totals_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Mse, statements);

    [Theory]
    [InlineData("var loss = 0f; var f = nn.CrossEntropyLoss(ignore_index: 0); foreach (var i in new[] { 1, 2 }) { loss += f.call(x, y).item<float>(); } Console.WriteLine({|LG1022:loss / 2|});")]
    public async Task Means_of_uneven_tensors_do_not_average(string statements) => await MisuseTest.VerifyAsync(TensorSample.Of(statements));

    [Theory]
    [InlineData("Console.WriteLine(CeWeighted(x, classes.AsSpan(n, 1), {|LG1021:y|}));")]
    [InlineData("int[] target = new[] { n }; Console.WriteLine(CeWeighted(x, target, {|LG1021:y|}));")]
    [InlineData("Span<int> target = stackalloc int[1]; target[0] = n; Console.WriteLine(CeWeighted(x, target, {|LG1021:y.AsSpan()|}));")]
    public async Task Weights_of_one_row_cancel(string statements) => await MisuseTest.VerifyStepAsync(Mse, statements);

    [Theory]
    [InlineData("Console.WriteLine(CeWeighted(x, classes.AsSpan(n, 2), y));")]
    [InlineData("Console.WriteLine(CeWeighted(x, classes, y));")]
    [InlineData("Console.WriteLine(CeWeightedSum(x, classes.AsSpan(n, 1), y));")]
    [InlineData("Console.WriteLine(CeSmoothed(x, classes.AsSpan(n, 1), y));")]
    [InlineData("Console.WriteLine(Ce(x, classes.AsSpan(n, 1)));")]
    public async Task Other_weights_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Mse, statements);

    [Theory]
    [InlineData("var target = tensor(new long[] { 3 }); cross_entropy(x, target, weight: {|LG1021:y|}).backward();")]
    [InlineData("var target = tensor(new long[] { 3, 1 }); cross_entropy(x, target, weight: y).backward();")]
    [InlineData("var target = tensor(new long[] { 3 }); cross_entropy(x, target).backward();")]
    public async Task Weights_of_one_row_of_tensors_cancel(string statements) => await MisuseTest.VerifyAsync(TensorSample.Of(statements));
}
