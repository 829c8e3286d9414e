// Every row of the table of contradicting domains: what must be reported, and the nearest uses that are right.
namespace LossGen.AnalyzerTests.Misuse.Rules;

public sealed class DomainRuleTests
{
    private const string Declared = """
        [CrossEntropyLoss(Classes = 4)] public static partial float Ce(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets);
            [CrossEntropyLoss(Classes = 4)] public static partial float Soft(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets);
            [CrossEntropyLoss(Classes = 4, LabelSmoothing = 0.1)] public static partial float Smooth(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets);
            [SoftmaxFocalLoss(Classes = 4)] public static partial float Focal(ReadOnlySpan<float> logits, ReadOnlySpan<int> targets);
            [SigmoidFocalLoss] public static partial float SigmoidFocal(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets);
            [NLLLoss(Classes = 4)] public static partial float Nll(ReadOnlySpan<float> input, ReadOnlySpan<int> targets);
            [BCELoss] public static partial float Bce(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);
            [BCEWithLogitsLoss] public static partial float BceLogits(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);
            [KLDivLoss(Reduction.BatchMean, Classes = 4)] public static partial float Kl(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);
            [KLDivLoss(Reduction.BatchMean, Classes = 4, LogTarget = true)] public static partial float KlLog(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);
            [HingeLoss] public static partial float Hinge(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);
            [SoftMarginLoss] public static partial float SoftMargin(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);
            [PoissonNLLLoss] public static partial float Poisson(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);
            [PoissonNLLLoss(LogInput = false)] public static partial float PoissonRate(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);
            [GaussianNLLLoss] public static partial float Gauss(ReadOnlySpan<float> input, ReadOnlySpan<float> targets, ReadOnlySpan<float> variance);
            [DiceLoss(Spatial = 64)] public static partial float Dice(ReadOnlySpan<float> input, ReadOnlySpan<float> mask);
            [DiceLoss(Spatial = 64, FromLogits = true)] public static partial float DiceLogits(ReadOnlySpan<float> input, ReadOnlySpan<float> mask);
            [CTCLoss(Classes = 4, ZeroInfinity = true)] public static partial float Ctc(ReadOnlySpan<float> frames, ReadOnlySpan<int> text, ReadOnlySpan<int> frameCounts, ReadOnlySpan<int> lengths, Span<float> scratch);
            [return: Logits] static float[] Scores() => new float[8];
            [return: LogProbabilities] static float[] Logs() => new float[8];
            [return: Probabilities] static float[] Probs() => new float[8];
            [return: LogVariances] static float[] LogVariance() => new float[8];
            [return: Variances] static float[] Variance() => new float[8];
            [return: BinaryLabels] static float[] Labels() => new float[8];
            [return: SignLabels] static float[] Signs() => new float[8];
            [return: Rates] static float[] Rates() => new float[8];
            [return: LogRates] static float[] LogRates() => new float[8];
            static float[] SmoothTargets(float[] hot) => hot.Select(h => h * 0.9f + 0.025f).ToArray();
            static void Print(float loss) => Console.WriteLine(loss);
        """;

    [Theory]
    [InlineData("float[] p = new float[n]; TensorPrimitives.SoftMax(x, p); Print(Ce({|LG1001:p|}, classes));")]
    [InlineData("Print(Focal({|LG1001:Probs()|}, classes));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.SoftMax(x, p); Print(Soft({|LG1001:p|}, y));")]
    [InlineData("Print(Ce({|LG1002:Logs()|}, classes));")]
    [InlineData("Print(Focal({|LG1002:Logs()|}, classes));")]
    [InlineData("float s = 0; for (int i = 0; i < n; i++) s += MathF.Exp(x[i]); float lse = MathF.Log(s); float[] p = new float[n]; for (int i = 0; i < n; i++) p[i] = x[i] - lse; Print(Ce({|LG1002:p|}, classes));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.SoftMax(x, p); Print(Nll({|LG1003:p|}, classes));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.Sigmoid(x, p); Print(Nll({|LG1003:p|}, classes));")]
    [InlineData("Print(Nll({|LG1003:Probs()|}, classes));")]
    [InlineData("Print(Nll({|LG1004:Scores()|}, classes));")]
    [InlineData("var s = Scores(); Print(Nll({|LG1004:s.AsSpan(0, 4)|}, classes));")]
    [InlineData("var s = Scores(); var t = new float[8]; s.CopyTo(t, 0); Print(Nll({|LG1004:t|}, classes));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.Sigmoid(x, p); Print(SigmoidFocal({|LG1005:p|}, y));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.Sigmoid(x, p); Print(SoftMargin({|LG1005:p|}, y));")]
    [InlineData("float[] p = new float[n]; VectorMath.Sigmoid(x, p); Print(Bce({|LG1006:p|}, y));")]
    [InlineData("float[] p = new float[n]; for (int i = 0; i < n; i++) p[i] = 1 / (1 + MathF.Exp(-x[i])); Print(Bce({|LG1006:p|}, y));")]
    [InlineData("TensorPrimitives.Sigmoid(x, x); Print(Bce({|LG1006:x|}, y));")]
    [InlineData("Print(Bce({|LG1007:Scores()|}, y));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.Tanh(x, p); Print(Bce({|LG1007:p|}, y));")]
    [InlineData("Print(Bce({|LG1007:Logs()|}, y));")]
    [InlineData("Span<float> row = stackalloc float[2]; TensorPrimitives.SoftMax(x.AsSpan(0, 2), row); float[] p = [row[1]]; for (int i = 0; i < 1; i++) p[i] = row[1]; Print(Bce({|LG1008:p|}, y));")]
    [InlineData("float[] p = new float[n], row = new float[2]; for (int i = 0; i < n; i++) { TensorPrimitives.SoftMax(x.AsSpan(2 * i, 2), row); p[i] = row[0]; } Print(Bce({|LG1008:p|}, y));")]
    [InlineData("var row = new float[2]; TensorPrimitives.SoftMax(x, row); Print(Bce({|LG1008:row.AsSpan(1, 1)|}, y));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.Sigmoid(x, p); Print(Ce({|LG1010:p|}, classes));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.Tanh(x, p); Print(Ce({|LG1010:p|}, classes));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.Sigmoid(x, p); Print(Focal({|LG1010:p|}, classes));")]
    [InlineData("Print(Smooth(x, {|LG1013:SmoothTargets(y)|}));")]
    [InlineData("var t = SmoothTargets(y); Print(Smooth(x, {|LG1013:t|}));")]
    [InlineData("var t = SmoothTargets(y); Span<float> s = t; Print(Smooth(x, {|LG1013:s|}));")]
    [InlineData("Print(Kl({|LG1025:Probs()|}, y));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.SoftMax(x, p); Print(Kl({|LG1025:p|}, y));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.Sigmoid(x, p); Print(KlLog({|LG1025:p|}, y));")]
    [InlineData("Print(Kl(x, {|LG1026:Logs()|}));")]
    [InlineData("Print(KlLog(x, {|LG1026:Probs()|}));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.SoftMax(y, p); Print(KlLog(x, {|LG1026:p|}));")]
    [InlineData("float[] t = [3, 0, 1]; Print(Soft(x, {|LG1032:t|}));")]
    [InlineData("float[] l = [1, 2, 3, 4]; int[] t = [0, 1, 0, 0]; Print(Ce(l, {|LG1032:t|}));")]
    [InlineData("ReadOnlySpan<float> t = [2, 2, 0]; Print(Soft(x, {|LG1032:t|}));")]
    [InlineData("float[] t = new float[4]; t[2] = 1; Print(Soft(x, {|LG1033:t|}));")]
    [InlineData("float[] t = new float[4 * n]; for (int i = 0; i < n; i++) t[4 * i + classes[i]] = 1f; Print(Soft(x, {|LG1033:t|}));")]
    [InlineData("Span<float> t = new float[4]; t[classes[0]] = 1; Print(Soft(x, {|LG1033:t|}));")]
    [InlineData("float[] t = [0, 1, 1]; Print(Hinge(x, {|LG1036:t|}));")]
    [InlineData("Print(SoftMargin(x, {|LG1036:Labels()|}));")]
    [InlineData("float[] t = new float[n]; for (int i = 0; i < n; i++) t[i] = classes[i] > 0 ? 1 : 0; Print(Hinge(x, {|LG1036:t|}));")]
    [InlineData("float[] t = [-1, 1, 1]; Print(BceLogits(x, {|LG1037:t|}));")]
    [InlineData("Print(Bce(x, {|LG1037:Signs()|}));")]
    [InlineData("float[] t = new float[n]; for (int i = 0; i < n; i++) t[i] = classes[i] > 0 ? 1f : -1f; Print(SigmoidFocal(x, {|LG1037:t|}));")]
    [InlineData("float[] r = new float[n]; TensorPrimitives.Exp(x, r); Print(Poisson({|LG1038:r|}, y));")]
    [InlineData("Print(Poisson({|LG1038:Rates()|}, y));")]
    [InlineData("Print(PoissonRate({|LG1038:LogRates()|}, y));")]
    [InlineData("Print(Gauss(x, y, {|LG1039:LogVariance()|}));")]
    [InlineData("float[] d = new float[8]; TensorPrimitives.Sqrt(Variance(), d); Print(Gauss(x, y, {|LG1039:d|}));")]
    [InlineData("float[] d = new float[8]; TensorPrimitives.Log(Variance(), d); Print(Gauss(x, y, {|LG1039:d|}));")]
    [InlineData("Print(Ctc({|LG1040:Scores()|}, classes, classes, classes, y));")]
    [InlineData("Print(Ctc({|LG1040:Probs()|}, classes, classes, classes, y));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.SoftMax(x, p); Print(Ctc({|LG1040:p|}, classes, classes, classes, y));")]
    [InlineData("Print(Dice({|LG1046:Scores()|}, y));")]
    [InlineData("Print(DiceLogits({|LG1046:Probs()|}, y));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.Sigmoid(x, p); Print(DiceLogits({|LG1046:p|}, y));")]
    public async Task Contradictions_are_reported(string statements) => await MisuseTest.VerifyStepAsync(Declared, statements);

    [Theory]
    [InlineData("Print(Ce(Scores(), classes)); Print(Focal(x, classes)); Print(Soft(Scores(), Probs()));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.SoftMax(x, p); Print(Ce(x, classes)); Print(p[0]);")]
    [InlineData("Print(Nll(Logs(), classes)); Print(Nll(x, classes));")]
    [InlineData("float[] p = new float[n]; Print(Nll(x, classes)); TensorPrimitives.SoftMax(x, p); Print(p[0]);")]
    [InlineData("Print(Bce(Probs(), y)); Print(Bce(x, Labels())); Print(BceLogits(Scores(), Labels()));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.SoftMax(x, p); Print(Bce(p, y));")]
    [InlineData("float[] p = new float[n]; if (n > 2) TensorPrimitives.Sigmoid(x, p); else x.CopyTo(p, 0); Print(Bce(p, y)); Print(BceLogits(p, y));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.Tanh(x, p); Print(Hinge(p, y)); Print(BceLogits(p, y));")]
    [InlineData("Print(Kl(Logs(), Probs())); Print(KlLog(Logs(), Logs())); Print(Kl(x, y));")]
    [InlineData("float[] t = [0.5f, 0.25f, 0.25f, 0]; Print(Soft(x, t));")]
    [InlineData("float[] t = new float[4]; t[2] = 0.7f; t[0] = 0.3f; Print(Soft(x, t)); Print(Soft(x, SmoothTargets(y)));")]
    [InlineData("float[] mask = new float[4]; mask[2] = 1; Print(Dice(x, mask));")]
    [InlineData("int[] t = [0, 3, 2]; Print(Ce(x, t));")]
    [InlineData("float[] t = [1, 1, 1]; Print(Hinge(x, t)); Print(BceLogits(x, t));")]
    [InlineData("Print(Hinge(x, Signs())); Print(SoftMargin(x, Signs())); Print(BceLogits(x, Labels()));")]
    [InlineData("float[] t = new float[n]; for (int i = 0; i < n; i++) t[i] = 2 * y[i] - 1; Print(Hinge(x, t));")]
    [InlineData("Print(Poisson(LogRates(), y)); Print(PoissonRate(Rates(), y)); Print(Poisson(x, y));")]
    [InlineData("float[] r = new float[n]; TensorPrimitives.Exp(x, r); Print(PoissonRate(r, y));")]
    [InlineData("float[] r = new float[8]; TensorPrimitives.Exp(LogVariance(), r); Print(Gauss(x, y, r)); Print(Gauss(x, y, Variance()));")]
    [InlineData("Print(Ctc(Logs(), classes, classes, classes, y));")]
    [InlineData("Print(Ctc(x, classes, classes, classes, y));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.SoftMax(x, p); Print(p[0]); Print(Ctc(x, classes, classes, classes, y));")]
    [InlineData("Print(Dice(Probs(), y)); Print(DiceLogits(Scores(), y)); Print(Dice(x, y));")]
    [InlineData("float[] p = new float[n]; TensorPrimitives.Sigmoid(x, p); Print(Dice(p, y));")]
    public async Task Right_uses_are_left_alone(string statements) => await MisuseTest.VerifyStepAsync(Declared, statements);

    [Theory]
    [InlineData("var p = nn.functional.softmax(x, 1); return nn.functional.cross_entropy({|LG1001:p|}, y);")]
    [InlineData("return nn.functional.cross_entropy({|LG1002:x.log_softmax(1)|}, y);")]
    [InlineData("return nn.functional.nll_loss({|LG1003:x.softmax(1)|}, y);")]
    [InlineData("var fc = nn.Linear(3, 4); return nn.functional.nll_loss({|LG1004:fc.forward(x)|}, y);")]
    [InlineData("return nn.functional.binary_cross_entropy({|LG1006:x.sigmoid()|}, y);")]
    [InlineData("var fc = nn.Linear(3, 1); return nn.BCELoss().forward({|LG1007:fc.forward(x)|}, y);")]
    [InlineData("return nn.functional.kl_div({|LG1025:x.softmax(1)|}, y, log_target: false, reduction: nn.Reduction.Sum);")]
    [InlineData("return nn.functional.kl_div(x, {|LG1026:y.log_softmax(1)|}, log_target: false, reduction: nn.Reduction.Sum);")]
    [InlineData("return nn.functional.poisson_nll_loss({|LG1038:x.exp()|}, y);")]
    [InlineData("return nn.functional.cosine_embedding_loss(x, x.clone(), {|LG1036:torch.tensor(new float[] { 0, 1 })|});")]
    [InlineData("var fc = nn.Linear(3, 8); var a = fc.forward(x); return nn.functional.triplet_margin_loss({|LG1051:a|}, y, y.clone(), margin: 0.2);")]
    [InlineData("var fc = nn.Linear(3, 8); return nn.functional.triplet_margin_loss({|LG1051:fc.call(x)|}, y, y.clone(), margin: 0.3);")]
    [InlineData("var fc = nn.Linear(3, 8); return nn.TripletMarginLoss(margin: 0.1).forward({|LG1051:fc.forward(x)|}, y, y.clone());")]
    [InlineData("return nn.functional.cross_entropy(x, y);")]
    [InlineData("return nn.functional.nll_loss(x.log_softmax(1), y);")]
    [InlineData("var t = torch.zeros(4); t[0] = torch.tensor(-1f); return nn.functional.soft_margin_loss(x, t);")]
    [InlineData("var t = torch.zeros(4); t.fill_(-1); return nn.functional.soft_margin_loss(x, t);")]
    [InlineData("var fc = nn.Linear(3, 8); return nn.functional.triplet_margin_loss(nn.functional.normalize(fc.forward(x)), y, y.clone(), margin: 0.2);")]
    [InlineData("var fc = nn.Linear(3, 8); return nn.functional.triplet_margin_loss(fc.forward(x), y, y.clone());")]
    public async Task Tensors_are_checked(string statements) => await MisuseTest.VerifyAsync(
        "using TorchSharp; using static TorchSharp.torch;\nstatic class T\n{\n    static Tensor Step(Tensor x, Tensor y)\n    {\n        " + statements + "\n    }\n}\n");

    [Theory]
    [InlineData("static float[] M([Logits] float[] s) => s; static float[] Use([Probabilities] float[] p) => M({|LG1100:p|});")]
    [InlineData("[return: LogProbabilities] static float[] M([Probabilities] float[] p) { return {|LG1100:p|}; }")]
    [InlineData("[Variances] static float[] v = new float[2]; static void Set([LogVariances] float[] l) { v = {|LG1100:l|}; }")]
    [InlineData("static float[] M([SignLabels] float[] s) => s; static float[] Use() { float[] t = [0, 1]; return M({|LG1100:t|}); }")]
    [InlineData("static float[] M([Probabilities] float[] s) => s; static float[] Use(float[] x) { var p = new float[4]; TensorPrimitives.Sigmoid(x, p); return M(p); }")]
    [InlineData("[return: Probabilities] static float[] M(float[] x) { var p = new float[4]; TensorPrimitives.SoftMax(x, p); return p; }")]
    [InlineData("static float[] M([Logits] float[] s) => s; static float[] Use(float[] x) => M(x);")]
    public async Task Annotations_are_checked(string members) =>
        await MisuseTest.VerifyAsync(MisuseSample.Usings + "static class T\n{\n    " + members + "\n}\n");
}
