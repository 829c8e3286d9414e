// The remedies of misuse, read as a user would: before and after.
namespace LossGen.AnalyzerTests.CodeFixes;

public sealed class MendMisuseTests
{
    private const string Bce = "[BCEWithLogitsLoss(Reduction.Mean)] public static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets);";

    [Fact]
    public Task The_logits_are_passed_and_the_activation_goes() => MisuseFixTest.VerifyStepAsync(
        Bce,
        """
                // Probabilities of what the model saw.
                float[] p = new float[n];
                TensorPrimitives.Sigmoid(x, p);
                Console.WriteLine(Bce({|LG1005:p|}, y));
        """,
        null,
        """
                // Probabilities of what the model saw.
                Console.WriteLine(Bce(x, y));
        """);

    [Fact]
    public Task Probabilities_that_others_read_stay() => MisuseFixTest.VerifyStepAsync(
        Bce,
        """
                float[] p = new float[n];
                TensorPrimitives.Sigmoid(x, p);
                Console.WriteLine(Bce({|LG1005:p|}, y));
                Console.WriteLine(p[0]);
        """,
        null,
        """
                float[] p = new float[n];
                TensorPrimitives.Sigmoid(x, p);
                Console.WriteLine(Bce(x, y));
                Console.WriteLine(p[0]);
        """);

    [Fact]
    public Task Several_calls_are_mended_at_once() => MisuseFixTest.VerifyStepAsync(
        Bce,
        """
                float[] p = new float[n], q = new float[n];
                TensorPrimitives.Sigmoid(x, p);
                TensorPrimitives.Sigmoid(x, q);
                Console.WriteLine(Bce({|LG1005:p|}, y) + Bce({|LG1005:q|}, y));
        """,
        null,
        """
                float[] p = new float[n], q = new float[n];
                TensorPrimitives.Sigmoid(x, p);
                TensorPrimitives.Sigmoid(x, q);
                Console.WriteLine(Bce(x, y) + Bce(x, y));
        """);

    [Fact]
    public Task Tensors_are_mended() => MisuseFixTest.VerifyAsync(
        """
        using TorchSharp; using static TorchSharp.torch; using static TorchSharp.torch.nn.functional;
        static class T
        {
            static Tensor Step(Tensor x, Tensor y) => binary_cross_entropy_with_logits({|LG1005:x.sigmoid()|}, y);
        }

        """,
        """
        using TorchSharp; using static TorchSharp.torch; using static TorchSharp.torch.nn.functional;
        static class T
        {
            static Tensor Step(Tensor x, Tensor y) => binary_cross_entropy_with_logits(x, y);
        }

        """);
}
