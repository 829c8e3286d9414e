// Rules about mathematics around losses: LG1043, LG1053, LG1054.
namespace LossGen.AnalyzerTests.Misuse.Rules;

public sealed class MathematicsTests
{
    private const string Losses = "[MSELoss(Reduction.None)] public static partial void Errors(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> loss);\n"
        + "[InfoNCELoss(Reduction.Mean, Dimensions = 64)] public static partial float InfoNCE(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> scratch);\n"
        + "[InfoNCELoss(Reduction.Mean, Dimensions = 64, Temperature = 1)] public static partial float Plain(ReadOnlySpan<float> query, ReadOnlySpan<float> key, Span<float> scratch);\n"
        + "[CrossEntropyLoss(Reduction.Mean, Classes = 10)] public static partial float Ce(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets);\n"
        + "static float[] scratch = new float[9];";

    [Theory]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); {|LG1043:TensorPrimitives.Log(p, p)|}; Show(p);")]
    [InlineData("var p = new float[n]; TensorPrimitives.SoftMax(x, p); {|LG1043:TensorPrimitives.Log(p, p)|}; Show(p);")]
    [InlineData("float loss = -{|LG1043:MathF.Log(1 / (1 + MathF.Exp(-x[0])))|}; Show(loss);")]
    [InlineData("float loss = {|LG1043:MathF.Log(1 + MathF.Exp(x[0]))|}; Show(loss);")]
    [InlineData("double loss = {|LG1043:Math.Log(Math.Exp(x[0]) + Math.Exp(x[1]))|}; Show(loss);")]
    [InlineData("float p = x[0]; float loss = -{|LG1043:MathF.Log(p + 1e-8f)|}; Show(loss);")]
    [InlineData("float loss = 0; float[] probs = x; for (int i = 0; i < n; i++) loss -= y[i] * {|LG1043:MathF.Log(probs[i] + 1e-7f)|}; Show(loss);")]
    public async Task Stable_functions_are_used(string statements) => await MisuseTest.VerifyStepAsync(Shown, statements, "LG1043");

    [Theory]
    [InlineData("float loss = MathF.Max(x[0], 0) + MathF.Log(1 + MathF.Exp(-MathF.Abs(x[0]))); Show(loss);")]
    [InlineData("float v = x[0]; float loss = v > 0 ? v + MathF.Log(1 + MathF.Exp(-v)) : MathF.Log(1 + MathF.Exp(v)); Show(loss);")]
    [InlineData("float m = MathF.Max(x[0], x[1]); float loss = m + MathF.Log(MathF.Exp(x[0] - m) + MathF.Exp(x[1] - m)); Show(loss);")]
    [InlineData("var l = new float[n]; VectorMath.LogSigmoid(x, l); float loss = -l[0]; Show(loss);")]
    [InlineData("float[] prices = x; float returns = MathF.Log(prices[1] + 1e-8f); Show(returns);")]
    [InlineData("float p = x[0]; float entropy = -p * MathF.Log(p + 1e-8f); Show(entropy);")]
    [InlineData("float v = x[0]; if (v > 20) { Show(v); return; } float loss = MathF.Log(1 + MathF.Exp(v)); Show(loss);")]
    [InlineData("float[] l = new float[n]; TensorPrimitives.Log(x, l); float loss = l[0]; Show(loss);")]
    public async Task Stable_forms_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Shown, statements, "LG1043");

    [Theory]
    [InlineData("var loss = -{|LG1043:torch.log(torch.sigmoid(x))|}.mean(); loss.backward();")]
    [InlineData("var loss = {|LG1043:torch.log(1 + torch.exp(x))|}.mean(); loss.backward();")]
    [InlineData("var loss = {|LG1043:softmax(x, 1).log()|}.mean(); loss.backward();")]
    [InlineData("var loss = logsigmoid(x).mean(); loss.backward();")]
    [InlineData("var loss = torch.log(x).mean(); loss.backward();")]
    public async Task Stable_functions_of_tensors_are_used(string statements) => await MisuseTest.VerifyAsync(TensorSample.Of(statements), "LG1043");

    [Fact]
    public async Task Code_without_losses_may_take_logarithms() => await MisuseTest.VerifyAsync(
        "using System; static class Finance { static double Growth(double rate) => Math.Log(1 + Math.Exp(rate)); }", "LG1043");

    [Theory]
    [InlineData("float[] l = new float[n]; Errors(x, y, l); float[] mask = new float[n]; for (int i = 0; i < n; i++) mask[i] = float.IsNaN(y[i]) ? 0 : 1; float s = 0; for (int i = 0; i < n; i++) s += {|LG1053:l[i] * mask[i]|}; Show(s);")]
    [InlineData("float[] l = new float[n]; float[] keep = new float[n]; for (int i = 0; i < n; i++) keep[i] = float.IsNaN(y[i]) ? 0 : 1; Errors(x, y, l); {|LG1053:TensorPrimitives.Multiply(l, keep, l)|}; Show(l);")]
    [InlineData("float[] mask = x; Array.Fill(y, float.NaN); float[] l = new float[n]; Errors(x, y, l); float s = {|LG1053:mask[n] * l[n]|}; Show(s);")]
    public async Task Masks_do_not_hide_NaN(string statements) => await MisuseTest.VerifyStepAsync(Shown, statements);

    [Theory]
    [InlineData("float[] l = new float[n]; Errors(x, y, l); float s = 0; for (int i = 0; i < n; i++) s += float.IsNaN(y[i]) ? 0 : l[i]; Show(s);")]
    [InlineData("float[] l = new float[n]; float[] mask = new float[n]; for (int i = 0; i < n; i++) { mask[i] = float.IsNaN(y[i]) ? 0 : 1; if (float.IsNaN(y[i])) y[i] = 0; } Errors(x, y, l); TensorPrimitives.Multiply(l, mask, l); Show(l);")]
    [InlineData("float[] l = new float[n]; float[] mask = y; Errors(x, y, l); float s = mask[n] * l[n]; if (float.IsNaN(s)) s = 0; Show(s);")]
    [InlineData("float[] mask = new float[n]; for (int i = 0; i < n; i++) mask[i] = float.IsNaN(y[i]) ? 0 : 1; float[] l = new float[n]; Errors(x, new float[n], l); float s = mask[n] * l[n]; Show(s);")]
    public async Task Other_masks_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Shown, statements);

    [Theory]
    [InlineData("var mask = torch.isnan(y).logical_not(); var losses = mse_loss(x, y, reduction: nn.Reduction.None); ({|LG1053:losses * mask|}).sum().backward();")]
    [InlineData("var mask = torch.isnan(y).logical_not(); var clean = torch.nan_to_num(y); var losses = mse_loss(x, clean, reduction: nn.Reduction.None); (losses * mask).sum().backward();")]
    [InlineData("var mask = torch.isnan(y).logical_not(); var losses = mse_loss(x, y, reduction: nn.Reduction.None); torch.where(mask, losses, 0).sum().backward();")]
    public async Task Masks_of_tensors_do_not_hide_NaN(string statements) => await MisuseTest.VerifyAsync(TensorSample.Of(statements));

    [Theory]
    [InlineData("float temperature = 0.07f; TensorPrimitives.Divide(x, temperature, x); Show(InfoNCE({|LG1054:x|}, y, scratch));")]
    [InlineData("const float tau = 0.1f; for (int i = 0; i < n; i++) x[i] /= tau; Show(InfoNCE({|LG1054:x|}, y, scratch));")]
    [InlineData("const float temperature = 0.1f; float[] s = new float[n]; for (int i = 0; i < n; i++) s[i] = x[i] * temperature; Show(Ce({|LG1054:s|}, classes));")]
    [InlineData("const float temperature = 0.1f; float[] s = new float[n]; for (int i = 0; i < n; i++) s[i] = x[i] / temperature; Show(Ce(s, classes));")]
    [InlineData("float temperature = y[0]; float[] s = new float[n]; for (int i = 0; i < n; i++) s[i] = x[i] * temperature; Show(Ce(s, classes));")]
    [InlineData("const float logitScale = 0.5f; TensorPrimitives.Multiply(x, logitScale, x); Show(InfoNCE(x, y, scratch));")]
    [InlineData("float temperature = 0.07f; TensorPrimitives.Divide(x, temperature, x); Show(Plain(x, y, scratch));")]
    [InlineData("const float inverseTemperature = 0.5f; for (int i = 0; i < n; i++) x[i] *= inverseTemperature; Show(Ce(x, classes));")]
    public async Task Temperatures_are_applied_once(string statements) => await MisuseTest.VerifyStepAsync(Shown, statements);

    [Theory]
    [InlineData("const double temperature = 0.07; var logits = x.mm(y.t()) * temperature; cross_entropy({|LG1054:logits|}, z).backward();")]
    [InlineData("const double temperature = 0.07; cross_entropy({|LG1054:x.mm(y.t()) * temperature|}, z).backward();")]
    [InlineData("const double temperature = 0.07; var logits = x.mm(y.t()) / temperature; cross_entropy(logits, z).backward();")]
    [InlineData("const double temperature = 4; var logits = x.mm(y.t()) * temperature; cross_entropy(logits, z).backward();")]
    public async Task Temperatures_of_tensors_are_applied_once(string statements) => await MisuseTest.VerifyAsync(TensorSample.Of(statements));

    private const string Shown = Losses + " static void Show(object result) => Console.WriteLine(result);";
}
