// Declarations that compile but are hardly meant, and their near misses.
using System.Collections.Immutable;
using System.Globalization;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.AnalyzerTests.Misuse.Rules;

public sealed class AdviceTests
{
    private const string Rows = "public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, Span<float> xGradient);";
    private const string Elements = "public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient);";
    private const string Boosted = "public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient, Span<float> xHessian);";
    private const string BoostedRows = "public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, Span<float> xGradient, Span<float> xHessian);";
    private const string Sequences = "public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, ReadOnlySpan<int> inputLengths, ReadOnlySpan<int> targetLengths, Span<float> scratch";

    [Theory]
    [InlineData("[CrossEntropyLoss({|LG1009:Classes = 1|})] " + Rows)]
    [InlineData("[CrossEntropyLoss(Reduction.Sum, {|LG1009:Classes = 1|}, LabelSmoothing = 0.1)] " + Rows)]
    [InlineData("[SoftmaxFocalLoss({|LG1009:Classes = 1|})] " + Rows)]
    [InlineData("[CategoricalHingeLoss({|LG1009:Classes = 1|})] " + Rows)]
    [InlineData("[MultiMarginLoss({|LG1009:Classes = 1|})] " + Rows)]
    [InlineData("[ListNetLoss({|LG1009:Items = 1|})] " + Elements)]
    [InlineData("private const int One = 1; [CrossEntropyLoss({|LG1009:Classes = One|})] " + Rows)]
    [InlineData("[CrossEntropyLoss(Classes = 2)] " + Rows)]
    [InlineData("[CrossEntropyLoss(Classes = 1, ZLoss = 1e-4)] " + Rows)]
    [InlineData("[NLLLoss(Classes = 1)] " + Rows)]
    [InlineData("[MultiLabelSoftMarginLoss(Classes = 1)] " + Elements)]
    [InlineData("[CoralLoss(Thresholds = 1)] " + Rows)]
    public async Task One_class_is_always_right(string declaration) => await MisuseTest.VerifyStepAsync(declaration, "");

    [Theory]
    [InlineData("F(x, classes, {|LG1009:1|});")]
    [InlineData("const int count = 1; F(x, classes, {|LG1009:count|});")]
    [InlineData("F(classes: {|LG1009:1|}, x: x, y: classes);")]
    [InlineData("F(x, classes, 2);")]
    [InlineData("F(x, classes, n);")]
    [InlineData("F(x, classes, n == 1 ? 2 : n);")]
    public async Task One_class_is_seen_at_calls(string statements) => await MisuseTest.VerifyStepAsync(
        "[CrossEntropyLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, int classes);", statements);

    [Theory]
    [InlineData("[CrossEntropyLoss(Classes = 10, {|LG1012:LabelSmoothing = 0.9|})] " + Rows)]
    [InlineData("[CrossEntropyLoss(Classes = 10, {|LG1012:LabelSmoothing = 1|})] " + Rows)]
    [InlineData("[CrossEntropyLoss(Reduction.Sum, {|LG1012:LabelSmoothing = 1 - 0.1|}, Classes = 10)] " + Rows)]
    [InlineData("[CrossEntropyLoss(Classes = 10, LabelSmoothing = 0.5)] " + Rows)]
    [InlineData("[CrossEntropyLoss(Classes = 10, LabelSmoothing = 0.1)] " + Rows)]
    [InlineData("[CrossEntropyLoss(Classes = 10)] " + Rows)]
    [InlineData("[DPOLoss(LabelSmoothing = 0.4)] public static partial float F(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, ReadOnlySpan<float> d);")]
    public async Task Much_smoothing_leaves_little_of_the_label(string declaration) => await MisuseTest.VerifyStepAsync(declaration, "");

    [Theory]
    [InlineData("F(x, classes, {|LG1012:0.9f|});")]
    [InlineData("F(x, classes, labelSmoothing: {|LG1012:1|});")]
    [InlineData("const float keep = 0.9f; F(x, classes, {|LG1012:keep|});")]
    [InlineData("F(x, classes, 0.1f);")]
    [InlineData("F(x, classes, x[0]);")]
    [InlineData("const float keep = 0.9f; F(x, classes, 1 - keep);")]
    public async Task Much_smoothing_is_seen_at_calls(string statements) => await MisuseTest.VerifyStepAsync(
        "[CrossEntropyLoss(Classes = 10)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, float labelSmoothing);", statements);

    [Theory]
    [InlineData("[KLDivLoss({|LG1027:Reduction.Mean|})] " + Elements)]
    [InlineData("[{|LG1027:KLDivLoss|}] " + Elements)]
    [InlineData("[{|LG1027:KLDivLoss|}(LogTarget = true)] " + Elements)]
    [InlineData("[KLDivLoss(dtype: DType.Float32, {|LG1027:reduction: Reduction.Mean|})] " + Elements)]
    [InlineData("[KLDivLoss(Reduction.BatchMean, Classes = 10)] " + Elements)]
    [InlineData("[KLDivLoss(Reduction.Sum)] " + Elements)]
    [InlineData("[KLDivLoss(Reduction.None)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient);")]
    [InlineData("[ListNetLoss(Reduction.Mean, Items = 10)] " + Elements)]
    public async Task A_mean_is_no_divergence(string declaration) => await MisuseTest.VerifyStepAsync(declaration, "");

    [Theory]
    [InlineData("[{|LG1042:CTCLoss|}(Classes = 9)] " + Sequences + ", Span<float> xGradient);")]
    [InlineData("[{|LG1042:CTCLoss|}(Reduction.Sum, Classes = 9, FromLogits = true)] " + Sequences + ", Span<float> xGradient);")]
    [InlineData("[{|LG1042:CTCLoss|}] " + Sequences + ", int classes, Span<float> xGradient);")]
    [InlineData("[CTCLoss(Classes = 9, ZeroInfinity = true)] " + Sequences + ", Span<float> xGradient);")]
    [InlineData("[CTCLoss(Classes = 9, ZeroInfinity = false)] " + Sequences + ", Span<float> xGradient);")]
    [InlineData("[CTCLoss(Classes = 9)] " + Sequences + ", bool zeroInfinity, Span<float> xGradient);")]
    [InlineData("[CTCLoss(Classes = 9)] " + Sequences + ");")]
    public async Task Sequences_may_be_too_short(string declaration) => await MisuseTest.VerifyStepAsync(declaration, "");

    [Theory]
    [InlineData("[{|LG1045:BCELoss|}] public static partial double F(ReadOnlySpan<Half> x, ReadOnlySpan<Half> y, Span<Half> xGradient);")]
    [InlineData("[{|LG1045:BCELoss|}(Reduction.Sum)] public static partial double F(ReadOnlySpan<BFloat16> x, ReadOnlySpan<BFloat16> y);")]
    [InlineData("[{|LG1045:BCELoss|}(Reduction.None)] public static partial void F(ReadOnlySpan<BFloat16> x, ReadOnlySpan<BFloat16> y, Span<BFloat16> loss);")]
    [InlineData("[MSELoss(Reduction.Sum)] public static partial Half F(ReadOnlySpan<Half> x, ReadOnlySpan<Half> y);")]
    [InlineData("[BCELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[BCEWithLogitsLoss] public static partial Half F(ReadOnlySpan<Half> x, ReadOnlySpan<Half> y);")]
    public async Task Sixteen_bits_are_few_for_probabilities(string declaration) => await MisuseTest.VerifyStepAsync(declaration, "");

    [Theory]
    [InlineData("Half", "Sum", "{|LG1045:F|}(new Half[70000], new Half[70000]);")]
    [InlineData("Half", "Sum", "const int Pixels = 1024 * 1024; var p = new Half[Pixels]; p[0] = (Half)x[0]; Losses.{|LG1045:F|}(p, new Half[Pixels]);")]
    [InlineData("Half", "Sum", "var p = new Half[80000]; Span<Half> s = p.AsSpan(0, 66000); {|LG1045:F|}(s, new Half[66000]);")]
    [InlineData("Half", "Sum", "F(new Half[1000], new Half[1000]);")]
    [InlineData("Half", "Sum", "F(new Half[n], new Half[n]);")]
    [InlineData("Half", "Sum", "var p = new Half[70000]; F(p.AsSpan(0, 100), new Half[100]);")]
    [InlineData("Half", "Mean", "F(new Half[70000], new Half[70000]);")]
    [InlineData("double", "Sum", "F(new Half[70000], new Half[70000]);")]
    [InlineData("LossSum", "Sum", "F(new Half[70000], new Half[70000]);")]
    public async Task Sixteen_bits_are_few_for_sums(string returned, string reduction, string statements) => await MisuseTest.VerifyStepAsync(
        $"[MSELoss(Reduction.{reduction})] public static partial {returned} F(ReadOnlySpan<Half> x, ReadOnlySpan<Half> y);", statements);

    [Theory]
    [InlineData("{|LG1045:F|}(new Half[700000], new int[70000]);")]
    [InlineData("{|LG1045:F|}(new Half[700000], classes);")]
    [InlineData("F(new Half[70000], new int[7000]);")]
    [InlineData("F(new Half[70000], classes);")]
    public async Task Rows_are_counted_in_sums(string statements) => await MisuseTest.VerifyStepAsync(
        "[CrossEntropyLoss(Reduction.Sum, Classes = 10)] public static partial Half F(ReadOnlySpan<Half> x, ReadOnlySpan<int> y);", statements);

    [Theory]
    [InlineData("[SigmoidFocalLoss(Alpha = 0.75)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> {|LG1047:weight|});")]
    [InlineData("[SigmoidFocalLoss(Alpha = 0)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> {|LG1047:weight|});")]
    [InlineData("[SigmoidFocalLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> {|LG1047:weight|}, float alpha);")]
    [InlineData("[SigmoidFocalLoss(Alpha = -1)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> weight);")]
    [InlineData("[SigmoidFocalLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> weight);")]
    [InlineData("[SigmoidFocalLoss(Alpha = 0.75)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y);")]
    [InlineData("[SoftmaxFocalLoss(Classes = 3)] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<int> y, ReadOnlySpan<float> weight);")]
    public async Task Classes_are_balanced_once(string declaration) => await MisuseTest.VerifyStepAsync(declaration, "");

    [Theory]
    [InlineData("F(x, y, {|LG1047:classWeights|}, posWeight);")]
    [InlineData("F(x, y, {|LG1047:classWeights.AsSpan()|}, posWeight);")]
    [InlineData("F(x, y, posWeight: posWeight, weight: {|LG1047:balancing|});")]
    [InlineData("F(x, y, mask, posWeight);")]
    [InlineData("F(x, y, classWeights, default);")]
    [InlineData("F(x, y, default, posWeight);")]
    public async Task Classes_are_balanced_once_in_calls(string statements) => await MisuseTest.VerifyStepAsync(
        "[BCEWithLogitsLoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> weight, ReadOnlySpan<float> posWeight); static float[] classWeights = new float[4], balancing = new float[4], mask = new float[4], posWeight = new float[4];",
        statements);

    [Theory]
    [InlineData("var p = new Dictionary<string, string> { [\"is_unbalance\"] = \"true\", {|LG1047:[\"scale_pos_weight\"] = \"99\"|} };")]
    [InlineData("var p = new Dictionary<string, object> { { \"scale_pos_weight\", n }, {|LG1047:{ \"is_unbalance\", true }|} };")]
    [InlineData("var p = new Options { UnbalancedSets = true, {|LG1047:WeightOfPositiveExamples = 9|} };")]
    [InlineData("var p = new Dictionary<string, string> { [\"is_unbalance\"] = \"false\", [\"scale_pos_weight\"] = \"99\" };")]
    [InlineData("var p = new Dictionary<string, string> { [\"is_unbalance\"] = \"true\", [\"scale_pos_weight\"] = \"1\" };")]
    [InlineData("var p = new Dictionary<string, string> { [\"scale_pos_weight\"] = \"99\" }; var q = new Dictionary<string, string> { [\"is_unbalance\"] = \"true\" };")]
    [InlineData("var p = new Options { UnbalancedSets = true };")]
    public async Task Classes_are_balanced_once_in_parameters(string statements) => await MisuseTest.VerifyStepAsync(
        "sealed class Options { public bool UnbalancedSets { get; set; } public double WeightOfPositiveExamples { get; set; } }", statements);

    [Theory]
    [InlineData("[{|LG1049:HuberLoss|}(Reduction.Sum)] " + Boosted)]
    [InlineData("[{|LG1049:HuberLoss|}(Reduction.Sum, Delta = 40)] " + Boosted)]
    [InlineData("[{|LG1049:SmoothL1Loss|}(Reduction.Sum)] " + Boosted)]
    [InlineData("[{|LG1049:SquaredHingeLoss|}(Reduction.Sum)] " + Boosted)]
    [InlineData("[{|LG1049:WingLoss|}(Reduction.Sum)] " + Boosted)]
    [InlineData("[{|LG1049:CauchyLoss|}(Reduction.Sum)] " + Boosted)]
    [InlineData("[{|LG1049:GemanMcClureLoss|}(Reduction.Sum)] " + Boosted)]
    [InlineData("[{|LG1049:SigmoidFocalLoss|}(Reduction.Sum)] " + Boosted)]
    [InlineData("[{|LG1049:SigmoidFocalLoss|}(Reduction.Sum, Gamma = 0.5)] " + Boosted)]
    [InlineData("[{|LG1049:SoftmaxFocalLoss|}(Reduction.Sum, Classes = 5)] " + BoostedRows)]
    [InlineData("[{|LG1049:MultiMarginLoss|}(Reduction.Sum, Classes = 5, P = 2)] " + BoostedRows)]
    [InlineData("[{|LG1049:CrossEntropyLoss|}(Reduction.Sum, Classes = 5, PolyEpsilon = 2)] " + BoostedRows)]
    [InlineData("[{|LG1049:CrossEntropyLoss|}(Reduction.Sum, Classes = 5, SoftCap = 30)] " + BoostedRows)]
    [InlineData("[{|LG1049:PoissonNLLLoss|}(Reduction.Sum, LogInput = false)] " + Boosted)]
    [InlineData("[{|LG1049:GaussianNLLLoss|}(Reduction.Sum)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> v, Span<float> vGradient, Span<float> vHessian);")]
    [InlineData("[{|LG1049:HuberLoss|}(Reduction.Sum)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, float delta, Span<float> xGradient, Span<float> xHessian);")]
    public async Task Leaves_divide_by_second_derivatives(string declaration) => await MisuseTest.VerifyStepAsync(declaration, "");

    [Theory]
    [InlineData("[HuberLoss(Reduction.Sum, MinHessian = 1)] " + Boosted)]
    [InlineData("[HuberLoss(Reduction.Sum)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, float minHessian, Span<float> xGradient, Span<float> xHessian);")]
    [InlineData("[HuberLoss(Reduction.Sum)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xHessian);")]
    [InlineData("[SigmoidFocalLoss(Reduction.Sum, Gamma = 0)] " + Boosted)]
    [InlineData("[MSELoss(Reduction.Sum)] " + Boosted)]
    [InlineData("[BCELoss(Reduction.Sum)] " + Boosted)]
    [InlineData("[BCEWithLogitsLoss(Reduction.Sum)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> weight, ReadOnlySpan<float> posWeight, Span<float> xGradient, Span<float> xHessian);")]
    [InlineData("[SoftMarginLoss(Reduction.Sum)] " + Boosted)]
    [InlineData("[LogCoshLoss(Reduction.Sum)] " + Boosted)]
    [InlineData("[CharbonnierLoss(Reduction.Sum)] " + Boosted)]
    [InlineData("[PseudoHuberLoss(Reduction.Sum, Delta = 100)] " + Boosted)]
    [InlineData("[PoissonNLLLoss(Reduction.Sum)] " + Boosted)]
    [InlineData("[GammaNLLLoss(Reduction.Sum)] " + Boosted)]
    [InlineData("[TweedieLoss(Reduction.Sum)] " + Boosted)]
    [InlineData("[NegativeBinomialNLLLoss(Reduction.Sum)] " + Boosted)]
    [InlineData("[CrossEntropyLoss(Reduction.Sum, Classes = 5, IgnoreIndex = -1)] " + BoostedRows)]
    [InlineData("[CrossEntropyLoss(Reduction.Sum, LabelSmoothing = 0.1, ZLoss = 1e-4)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, int classes, int spatial, ReadOnlySpan<float> weight, Span<float> xGradient, Span<float> xHessian);")]
    [InlineData("[MultiLabelSoftMarginLoss(Reduction.Sum, Classes = 5)] " + Boosted)]
    [InlineData("[CoralLoss(Reduction.Sum, Thresholds = 5)] " + BoostedRows)]
    [InlineData("[ListNetLoss(Reduction.Sum, Items = 5)] " + Boosted)]
    [InlineData("[LambdaRankLoss(Reduction.Sum, Items = 5)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> scratch, Span<float> xGradient, Span<float> xHessian);")]
    [InlineData("[GaussianNLLLoss(Reduction.Sum)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> v, Span<float> xGradient, Span<float> xHessian);")]
    [InlineData("[DPOLoss(Reduction.Sum)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> b, ReadOnlySpan<float> c, ReadOnlySpan<float> d, Span<float> xGradient, Span<float> xHessian);")]
    [InlineData("[KLDivLoss(Reduction.Sum)] public static partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> yGradient, Span<float> yHessian);")]
    public async Task Convex_losses_need_no_floor(string declaration) => await MisuseTest.VerifyStepAsync(declaration, "");

    [Theory]
    [InlineData("[MSELoss({|LG1050:Reduction.Mean|})] " + Boosted)]
    [InlineData("[{|LG1050:MSELoss|}] " + Boosted)]
    [InlineData("[CrossEntropyLoss({|LG1050:reduction: Reduction.Mean|}, Classes = 3)] " + BoostedRows)]
    [InlineData("[MSELoss(Reduction.Sum)] " + Boosted)]
    [InlineData("[MSELoss(Reduction.None)] " + Boosted)]
    [InlineData("[MSELoss] " + Elements)]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xHessian);")]
    [InlineData("[MSELoss] public static partial float F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xGradient, Span<float> xHessian, float gradientScale);")]
    public async Task Boosting_adds_up(string declaration) => await MisuseTest.VerifyStepAsync(declaration, "");

    [Fact]
    public async Task Advice_says_what_is_and_what_should_be()
    {
        Diagnostic focal = Assert.Single(await MisuseTest.VerifyStepAsync("[{|LG1049:SigmoidFocalLoss|}(Reduction.Sum)] " + Boosted, ""));
        Diagnostic smoothing = Assert.Single(await MisuseTest.VerifyStepAsync("[CrossEntropyLoss(Classes = 10, {|LG1012:LabelSmoothing = 0.9|})] " + Rows, ""));
        Diagnostic mean = Assert.Single(await MisuseTest.VerifyStepAsync("[{|LG1050:MSELoss|}] " + Boosted, ""));

        Assert.Equal("'xHessian' receives second derivatives of SigmoidFocalLoss, which are negative for some data, and boosting divides by their sum; set MinHessian", focal.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("Label smoothing of 0.9 leaves 10 % of the target on the label and spreads the rest over all classes; 0.1 is usual", smoothing.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("Reduction.Mean divides 'xHessian' and the gradient by the size of the batch, but boosting adds them up row by row; use Reduction.Sum", mean.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("Set MinHessian = 1e-6", Remedy.Read(focal.Properties, 0)!.Title);
        Assert.Equal("Change to Reduction.Sum", Remedy.Read(mean.Properties, 0)!.Title);
    }

    [Fact]
    public async Task Advice_is_given_once_where_both_parts_of_a_method_are_written()
    {
        ImmutableArray<Diagnostic> reported = await MisuseTest.VerifyAsync(
            MisuseSample.Usings + "static partial class A { [{|LG1050:MSELoss|}] " + Boosted + " }\nstatic partial class B { [MSELoss(Reduction.Sum)] " + Boosted + " }\n");

        Assert.Single(reported);
    }

    [Theory]
    [InlineData("static partial class C { [CrossEntropyLoss(Classes = ")]
    [InlineData("static partial class C { [CrossEntropyLoss(Classes = 1)] public static partial float F(ReadOnlySpan<float> x")]
    [InlineData("static partial class C { [HuberLoss] partial void F(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> xHessian, Span<float> xHessian); }")]
    [InlineData("static partial class C { [HuberLoss(Delta = \"x\")] partial void F(ReadOnlySpan<float>, Span<float> xHessian); }")]
    [InlineData("[KLDivLoss(Reduction.Mean)")]
    public async Task Broken_code_is_left_alone(string source) =>
        Assert.Empty(await MisuseSample.ReportAsync(MisuseSample.Compile(MisuseSample.Usings + source)));
}
