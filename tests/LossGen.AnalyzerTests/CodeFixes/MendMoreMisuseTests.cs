// The remedies of misuse in declarations, labels, constants and orders: before and after.
namespace LossGen.AnalyzerTests.CodeFixes;

public sealed class MendMoreMisuseTests
{
    [Theory]
    [InlineData("[BCELoss]", "{|LG1006:p|}", "[BCEWithLogitsLoss]", "x")]
    [InlineData("[BCELossAttribute(Reduction.Sum)]", "{|LG1006:p|}", "[BCEWithLogitsLossAttribute(Reduction.Sum)]", "x")]
    public Task The_fused_loss_is_declared(string before, string argument, string after, string expected) => MisuseFixTest.VerifyStepAsync(
        before + " public static partial float Loss(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);",
        $"""
                float[] p = new float[n];
                TensorPrimitives.Sigmoid(x, p);
                Console.WriteLine(Loss({argument}, y));
        """,
        after + " public static partial float Loss(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);",
        $"""
                Console.WriteLine(Loss({expected}, y));
        """);

    [Fact]
    public Task Softmax_and_negative_log_likelihood_become_cross_entropy() => MisuseFixTest.VerifyStepAsync(
        "[NLLLoss(Classes = 4)] public static partial float Loss(ReadOnlySpan<float> input, ReadOnlySpan<int> targets);",
        """
                float[] p = new float[n];
                TensorPrimitives.SoftMax(x, p);
                Console.WriteLine(Loss({|LG1003:p|}, classes));
        """,
        "[CrossEntropyLoss(Classes = 4)] public static partial float Loss(ReadOnlySpan<float> input, ReadOnlySpan<int> targets);",
        """
                Console.WriteLine(Loss(x, classes));
        """);

    [Theory]
    [InlineData("[KLDivLoss(Reduction.BatchMean, Classes = 4)]", "Loss(x, {|LG1026:Logs()|})", "[KLDivLoss(Reduction.BatchMean, Classes = 4, LogTarget = true)]", "Loss(x, Logs())")]
    [InlineData("[PoissonNLLLoss]", "Loss({|LG1038:Rates()|}, y)", "[PoissonNLLLoss(LogInput = false)]", "Loss(Rates(), y)")]
    [InlineData("[PoissonNLLLoss(LogInput = false)]", "Loss({|LG1038:Scores()|}, y)", "[PoissonNLLLoss(LogInput = true)]", "Loss(Scores(), y)")]
    [InlineData("[DiceLoss(Spatial = 4)]", "Loss({|LG1046:Scores()|}, y)", "[DiceLoss(Spatial = 4, FromLogits = true)]", "Loss(Scores(), y)")]
    [InlineData("[BCELoss]", "Loss({|LG1007:Scores()|}, y)", "[BCEWithLogitsLoss]", "Loss(Scores(), y)")]
    public Task The_declaration_says_what_the_numbers_are(string before, string call, string after, string expected)
    {
        const string Members = " public static partial float Loss(ReadOnlySpan<float> input, ReadOnlySpan<float> targets); [return: LogProbabilities] static float[] Logs() => new float[8]; [return: Rates] static float[] Rates() => new float[8]; [return: Logits] static float[] Scores() => new float[8];";
        return MisuseFixTest.VerifyStepAsync(before + Members, $"        Console.WriteLine({call});", after + Members, $"        Console.WriteLine({expected});");
    }

    [Theory]
    [InlineData("[HingeLoss]", "LG1036", "0, 1, 1f, 0f", "-1, 1, 1f, -1f")]
    [InlineData("[BCEWithLogitsLoss]", "LG1037", "-1, 1, -1f", "0, 1, 0f")]
    public Task Labels_are_rewritten(string attribute, string rule, string before, string after) => MisuseFixTest.VerifyStepAsync(
        attribute + " public static partial float Loss(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);",
        $$"""
                float[] labels = [{{before}}];
                Console.WriteLine(Loss(x, {|{{rule}}:labels|}));
        """,
        null,
        $"""
                float[] labels = [{after}];
                Console.WriteLine(Loss(x, labels));
        """);

    [Theory]
    [InlineData("Loss({|LG1031:labels|}, logits)", "Loss(logits, labels)")]
    public Task Arguments_are_swapped(string before, string after) => MisuseFixTest.VerifyStepAsync(
        "[BCEWithLogitsLoss] public static partial float Loss(ReadOnlySpan<float> input, ReadOnlySpan<float> targets);",
        $"        float[] labels = y, logits = x;\n        Console.WriteLine({before});",
        null,
        $"        float[] labels = y, logits = x;\n        Console.WriteLine({after});");

    [Theory]
    [InlineData("Smooth(x, classes, {|LG1011:-0.5f|})", "Smooth(x, classes, 0)")]
    [InlineData("Huber(x, y, {|LG1014:-2f|})", "Huber(x, y, 1)")]
    [InlineData("Smooth(x, classes, {|LG1012:0.9f|})", "Smooth(x, classes, 0.1f)")]
    public Task Constants_are_clamped(string before, string after) => MisuseFixTest.VerifyStepAsync(
        "[CrossEntropyLoss(Classes = 4)] public static partial float Smooth(ReadOnlySpan<float> input, ReadOnlySpan<int> targets, float labelSmoothing); [HuberLoss] public static partial float Huber(ReadOnlySpan<float> input, ReadOnlySpan<float> targets, float delta);",
        $"        Console.WriteLine({before});",
        null,
        $"        Console.WriteLine({after});");

    [Fact]
    public Task Tensors_get_what_PyTorch_would_do() => MisuseFixTest.VerifyAsync(
        """
        using TorchSharp; using static TorchSharp.torch;
        static class T
        {
            static Tensor Step(Tensor x, Tensor y) => nn.functional.{|LG1101:kl_div|}(x, y, reduction: nn.Reduction.Sum);

            static Tensor Hinge(Tensor x, Tensor y) => nn.functional.{|LG1102:hinge_embedding_loss|}(x, y);
        }

        """,
        """
        using TorchSharp; using static TorchSharp.torch;
        static class T
        {
            static Tensor Step(Tensor x, Tensor y) => nn.functional.kl_div(x, y, reduction: nn.Reduction.Sum, log_target: false);

            static Tensor Hinge(Tensor x, Tensor y) => nn.functional.hinge_embedding_loss(x, y, margin: 1.0);
        }

        """);
}
