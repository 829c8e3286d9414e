// TorchSharp's defaults that are not PyTorch's, and options that TorchSharp's losses leave as they are hardly meant.
using System.Globalization;
using LossGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.AnalyzerTests.Misuse.Rules;

public sealed class TorchDefaultTests
{
    private const string Head = "using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn; using static TorchSharp.torch.nn.functional;\n";

    [Theory]
    [InlineData("kl_div{|LG1101:|}(x, y, reduction: Reduction.Sum);")]
    [InlineData("{|LG1101:kl_div|}(log_softmax(x, 1), softmax(y, 1), reduction: Reduction.Sum);")]
    [InlineData("var f = {|LG1101:KLDivLoss|}(reduction: Reduction.Sum); f.forward(x, y);")]
    [InlineData("torch.nn.{|LG1101:KLDivLoss|}(reduction: Reduction.Sum).call(x, y);")]
    [InlineData("new {|LG1101:KLDivLoss|}(reduction: Reduction.Sum).call(x, y);")]
    [InlineData("nn.functional.{|LG1101:kl_div|}(x, y, reduction: Reduction.None).sum().backward();")]
    [InlineData("kl_div(x, y, true, Reduction.Sum);")]
    [InlineData("kl_div(x, y, log_target: false, reduction: Reduction.Sum);")]
    [InlineData("bool flag = x.requires_grad; kl_div(x, y, flag, Reduction.Sum);")]
    [InlineData("kl_div(x, log_softmax(y, 1), reduction: Reduction.Sum);")]
    [InlineData("KLDivLoss(log_target: true, reduction: Reduction.Sum).call(x, y);")]
    [InlineData("given.call(x, y);")]
    public async Task Whether_targets_are_logarithms_is_stated(string statements) =>
        await VerifyAsync(statements.Replace("kl_div{|LG1101:|}", "{|LG1101:kl_div|}", StringComparison.Ordinal));

    [Theory]
    [InlineData("{|LG1027:kl_div|}(x, y, false);")]
    [InlineData("{|LG1027:kl_div|}(x, y, log_target: false, reduction: Reduction.Mean);")]
    [InlineData("var f = {|LG1027:KLDivLoss|}(false); f.forward(x, y);")]
    [InlineData("new {|LG1027:KLDivLoss|}(log_target: true).call(x, y);")]
    [InlineData("kl_div(x, y, false, Reduction.Sum);")]
    [InlineData("kl_div(x, y, false, Reduction.None).sum(1).mean();")]
    [InlineData("KLDivLoss(false, Reduction.Sum).call(x, y);")]
    [InlineData("given.call(x, y);")]
    [InlineData("Reduction chosen = x.requires_grad ? Reduction.Sum : Reduction.None; kl_div(x, y, false, chosen);")]
    public async Task A_mean_is_no_divergence(string statements) => await VerifyAsync(statements);

    [Theory]
    [InlineData("{|LG1102:hinge_embedding_loss|}(x, y);")]
    [InlineData("torch.nn.functional.{|LG1102:hinge_embedding_loss|}(x, y, reduction: Reduction.Sum);")]
    [InlineData("new {|LG1102:HingeEmbeddingLoss|}().call(x, y);")]
    [InlineData("hinge_embedding_loss(x, y, 1.0);")]
    [InlineData("hinge_embedding_loss(x, y, margin: 0);")]
    [InlineData("HingeEmbeddingLoss().call(x, y);")]
    [InlineData("new HingeEmbeddingLoss(1.0).call(x, y);")]
    [InlineData("margin_ranking_loss(x, y, z);")]
    public async Task The_margin_of_an_embedding_is_stated(string statements) => await VerifyAsync(statements);

    [Theory]
    [InlineData("{|LG1103:GaussianNLLLoss|}().call(x, y, z);")]
    [InlineData("var f = torch.nn.{|LG1103:GaussianNLLLoss|}(full: true); f.forward(x, y, z);")]
    [InlineData("new {|LG1103:GaussianNLLLoss|}().forward(x, y, z);")]
    [InlineData("gaussian_nll_loss(x, y, z);")]
    [InlineData("GaussianNLLLoss(eps: 1e-8f).call(x, y, z);")]
    [InlineData("GaussianNLLLoss(false, 1e-6f).call(x, y, z);")]
    public async Task The_least_variance_is_stated(string statements) => await VerifyAsync(statements);

    [Theory]
    [InlineData("{|LG1042:ctc_loss|}(x, y, z, z);")]
    [InlineData("var f = {|LG1042:CTCLoss|}(blank: 3); f.call(x, y, z, z);")]
    [InlineData("new {|LG1042:CTCLoss|}(reduction: Reduction.Sum).call(x, y, z, z);")]
    [InlineData("ctc_loss(x, y, z, z, zero_infinity: true);")]
    [InlineData("ctc_loss(x, y, z, z, zero_infinity: false);")]
    [InlineData("CTCLoss(0, true).call(x, y, z, z);")]
    public async Task Sequences_may_be_too_short(string statements) => await VerifyAsync(statements.Replace("(x,", "(log_softmax(x, 2),", StringComparison.Ordinal));

    [Theory]
    [InlineData("cross_entropy(x, y, label_smoothing: {|LG1012:0.9|});")]
    [InlineData("const double keep = 0.9; cross_entropy(x, y, label_smoothing: {|LG1012:keep|});")]
    [InlineData("new CrossEntropyLoss(label_smoothing: {|LG1012:1|}).call(x, y);")]
    [InlineData("cross_entropy(x, y, label_smoothing: 0.1);")]
    [InlineData("cross_entropy(x, y, label_smoothing: 0.5);")]
    [InlineData("cross_entropy(x, y);")]
    public async Task Much_smoothing_leaves_little_of_the_label(string statements) => await VerifyAsync(statements);

    [Theory]
    [InlineData("binary_cross_entropy_with_logits(x, y, weight: {|LG1047:classWeight|}, pos_weights: z);")]
    [InlineData("BCEWithLogitsLoss({|LG1047:classWeight|}, pos_weights: z).call(x, y);")]
    [InlineData("var balanced = z * 2; binary_cross_entropy_with_logits(x, y, {|LG1047:balanced|}, Reduction.Mean, z);")]
    [InlineData("binary_cross_entropy_with_logits(x, y, weight: z, pos_weights: z);")]
    [InlineData("binary_cross_entropy_with_logits(x, y, weight: classWeight);")]
    [InlineData("binary_cross_entropy_with_logits(x, y, weight: classWeight, pos_weights: null);")]
    public async Task Classes_are_balanced_once(string statements) => await VerifyAsync(statements);

    [Theory]
    [InlineData("class M { private readonly KLDivLoss f = KLDivLoss(reduction: Reduction.Sum); Tensor Step(Tensor x, Tensor y) => f.{|LG1101:call|}(x, y); }")]
    [InlineData("class M { private readonly KLDivLoss f = KLDivLoss(true, Reduction.Sum); Tensor Step(Tensor x, Tensor y) => f.call(x, y); }")]
    [InlineData("class M { private readonly KLDivLoss f; public M(KLDivLoss f) => this.f = f; Tensor Step(Tensor x, Tensor y) => f.call(x, y); }")]
    public async Task Modules_in_fields_are_known_by_what_made_them(string type) => await MisuseTest.VerifyAsync(Head + type);

    [Fact]
    public async Task Messages_say_what_the_target_holds()
    {
        Diagnostic known = Assert.Single(await VerifyAsync("var q = softmax(y, 1); {|LG1101:kl_div|}(log_softmax(x, 1), q, reduction: Reduction.Sum);"), d => d.Id == "LG1101");
        Diagnostic unknown = Assert.Single(await VerifyAsync("{|LG1101:kl_div|}(x, y, reduction: Reduction.Sum);"), d => d.Id == "LG1101");

        Assert.Equal("log_target is left to TorchSharp, which takes 'q' for logarithms of probabilities, but it holds probabilities from softmax; state it", known.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("log_target is left to TorchSharp, which takes 'y' for logarithms of probabilities, while PyTorch would take it for probabilities; state it", unknown.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("Set log_target: false", Remedy.Read(known.Properties, 0)!.Title);
    }

    private static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> VerifyAsync(string statements) => MisuseTest.VerifyAsync(
        Head + "static class T\n{\n    static void Step(Tensor x, Tensor y, Tensor z, Tensor classWeight, KLDivLoss given)\n    {\n        " + statements + "\n    }\n}\n");
}
