// A training step on tensors, for tests of rules at TorchSharp's losses.
namespace LossGen.AnalyzerTests.Misuse.Rules;

internal static class TensorSample
{
    /// <summary>The statements in <c>static void Step(Tensor x, Tensor y, Tensor z)</c>, with the usual usings.</summary>
    public static string Of(string statements) =>
        "using System; using TorchSharp; using static TorchSharp.torch; using static TorchSharp.torch.nn.functional;\nstatic class T\n{\n    static void Step(Tensor x, Tensor y, Tensor z)\n    {\n        "
        + statements + "\n    }\n}\n";
}
