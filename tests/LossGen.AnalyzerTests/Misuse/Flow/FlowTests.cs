// What the flow sees, told by a rule that needs it: probabilities that reach a loss of logits.
namespace LossGen.AnalyzerTests.Misuse.Flow;

public sealed class FlowTests
{
    private const string Bce = "[BCEWithLogitsLoss(Reduction.Mean)] public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets);";

    [Theory]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); Bce({|LG1005:p|}, y);")]
    [InlineData("TensorPrimitives.Sigmoid(x, x); Bce({|LG1005:x|}, y);")]
    [InlineData("Span<float> p = stackalloc float[8]; TensorPrimitives.Sigmoid(x.AsSpan(0, 8), p); Bce({|LG1005:p|}, y);")]
    [InlineData("var p = new float[n]; for (int i = 0; i < n; i++) p[i] = 1 / (1 + MathF.Exp(-x[i])); Bce({|LG1005:p|}, y);")]
    [InlineData("var p = new float[n]; for (int i = 0; i < n; i++) { float e = MathF.Exp(x[i]); p[i] = e / (1f + e); } Bce({|LG1005:p|}, y);")]
    [InlineData("var p = new float[n]; for (int i = 0; i < n; i++) p[i] = x[i] >= 0 ? 1 / (1 + MathF.Exp(-x[i])) : MathF.Exp(x[i]) / (1 + MathF.Exp(x[i])); Bce({|LG1005:p|}, y);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); var q = p; Span<float> s = q.AsSpan(); Bce({|LG1005:s|}, y);")]
    [InlineData("var p = new float[n]; if (n > 3) TensorPrimitives.Sigmoid(x, p); else VectorMath.Sigmoid(x, p); Bce({|LG1005:p|}, y);")]
    [InlineData("var p = new float[n]; for (int e = 0; e < 9; e++) { TensorPrimitives.Sigmoid(x, p); Bce({|LG1005:p|}, y); }")]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); var q = new float[n]; p.CopyTo(q, 0); Bce({|LG1005:q|}, y);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); var q = p.ToArray(); Bce({|LG1005:q|}, y);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); for (int i = 0; i < n; i += 8) Bce({|LG1005:p.AsSpan(i, 8)|}, y.AsSpan(i, 8));")]
    [InlineData("var p = new float[n]; for (int i = 0; i < n; i += 8) TensorPrimitives.SoftMax(x.AsSpan(i, 8), p.AsSpan(i, 8)); Bce({|LG1005:p|}, y);")]
    [InlineData("TensorPrimitives.Sigmoid(x.AsSpan(0, 4), x.AsSpan(0, 4)); Bce({|LG1005:x.AsSpan(0, 4)|}, y);")]
    [InlineData("static float Sigma(float v) => 1f / (1f + MathF.Exp(-v)); var p = new float[n]; for (int i = 0; i < n; i++) p[i] = Sigma(x[i]); Bce({|LG1005:p|}, y);")]
    public async Task Probabilities_are_followed(string statements) => await MisuseTest.VerifyStepAsync(Bce, statements);

    [Theory]
    [InlineData("Bce(x, y);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); Bce(x, y);")]
    [InlineData("Bce(x, y); TensorPrimitives.Sigmoid(x, x);")]
    [InlineData("if (n > 3) TensorPrimitives.Sigmoid(x, x); Bce(x, y);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); x.CopyTo(p, 0); Bce(p, y);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); Fill(p); Bce(p, y);")]
    [InlineData("TensorPrimitives.Sigmoid(x.AsSpan(0, 4), x.AsSpan(0, 4)); Bce(x.AsSpan(4), y.AsSpan(4));")]
    [InlineData("TensorPrimitives.Sigmoid(x.AsSpan(0, 4), x.AsSpan(0, 4)); Bce(x, y);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); for (int i = 0; i < n; i++) p[i] = x[i] - 1; Bce(p, y);")]
    [InlineData("var p = new float[n]; for (int i = 0; i < n; i++) p[i] = 1 / (1 + MathF.Exp(-x[i])) * 3 - x[i]; Bce(p, y);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); p = x; Bce(p, y);")]
    [InlineData("var p = new float[n]; TensorPrimitives.Sigmoid(x, p); Action a = () => p[0] = 3; a(); Bce(p, y);")]
    public async Task Other_numbers_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Bce + " static void Fill(Span<float> p) => Random.Shared.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(p));", statements);

    [Theory]
    [InlineData("static void Use([Probabilities] float[] p, float[] y) => Losses.Bce({|LG1005:p|}, y);")]
    [InlineData("[Probabilities] static float[] Predict() => new float[4]; static void Use(float[] y) => Losses.Bce({|LG1005:Predict()|}, y);")]
    [InlineData("[return: Probabilities] static float[] Predict() => new float[4]; static void Use(float[] y) { var p = Predict(); Losses.Bce({|LG1005:p|}, y); }")]
    [InlineData("[Probabilities] float[] scores = new float[4]; void Use(float[] y) => Losses.Bce({|LG1005:scores|}, y);")]
    [InlineData("float[] scores = new float[4]; void Use(float[] x, float[] y) { TensorPrimitives.Sigmoid(x, scores); Losses.Bce({|LG1005:scores|}, y); }")]
    [InlineData("float[] scores = new float[4]; void Use(float[] x, float[] y) { TensorPrimitives.Sigmoid(x, scores); Change(); Losses.Bce(scores, y); } void Change() => scores = new float[4];")]
    public async Task Members_are_followed(string members)
    {
        members = members.StartsWith("[Probabilities] static", StringComparison.Ordinal) ? members.Replace("[Probabilities] static", "[return: Probabilities] static", StringComparison.Ordinal) : members;
        await MisuseTest.VerifyAsync(MisuseSample.Usings + "static partial class Losses\n{\n    " + Bce + "\n}\nclass Trainer\n{\n    " + members + "\n}\n");
    }

    [Theory]
    [InlineData("var p = torch.sigmoid(x); var loss = binary_cross_entropy_with_logits({|LG1005:p|}, y);")]
    [InlineData("var loss = binary_cross_entropy_with_logits({|LG1005:x.sigmoid()|}, y);")]
    [InlineData("var f = nn.BCEWithLogitsLoss(); var loss = f.forward({|LG1005:torch.sigmoid(x)|}, y);")]
    [InlineData("var net = nn.Sequential(nn.Linear(4, 1), nn.Sigmoid()); var p = net.forward(x); var loss = nn.BCEWithLogitsLoss().call({|LG1005:p|}, y);")]
    [InlineData("var net = nn.Sequential((\"a\", nn.Linear(4, 1)), (\"b\", nn.Sigmoid())); using var loss = nn.BCEWithLogitsLoss().call({|LG1005:net.call(x).squeeze()|}, y);")]
    [InlineData("var net = nn.Sequential(nn.Linear(4, 1)); var loss = nn.BCEWithLogitsLoss().call(net.call(x), y);")]
    public async Task Tensors_are_followed(string statements) => await MisuseTest.VerifyAsync(
        "using TorchSharp; using static TorchSharp.torch; using static TorchSharp.torch.nn.functional;\nstatic class T\n{\n    static void Step(Tensor x, Tensor y)\n    {\n        " + statements + "\n    }\n}\n");
}
