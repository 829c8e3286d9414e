// Where there is nothing to check, the misuse analyzer costs nothing: no action without losses or known libraries in
// reach, and no graph for members that don't touch them.
using LossGen.Analysis;
using LossGen.Analysis.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace LossGen.AnalyzerTests.Misuse;

public sealed class CostTests
{
    private const string Members = """
        float Plain(float[] x) { float sum = 0; for (int i = 0; i < x.Length; i++) sum += x[i] * x[i]; return sum; }
        string Text(int n) => string.Join(",", Enumerable.Range(0, n));
        float Root(float x) => MathF.Sqrt(x);
        float Exponential(float x) => MathF.Exp(x);
        float Loss(float[] x) => Mse(x, x);
        void Annotated([Logits] float[] x) => Annotated(x);
        """;

    [Fact]
    public async Task Nothing_is_registered_without_losses_in_reach()
    {
        CSharpCompilation compilation = MisuseSample.Compile("static class C { static double M(double x) => System.Math.Log(x); }");
        CSharpCompilation bare = compilation.WithReferences(compilation.References.Where(reference =>
            Path.GetFileName(reference.Display) is { } name && !name.StartsWith("LossGen", StringComparison.Ordinal) && !name.StartsWith("TorchSharp", StringComparison.Ordinal) && !name.StartsWith("Microsoft.ML", StringComparison.Ordinal)));

        Assert.Equal(0, (await ActionsAsync(bare)).OperationBlockActionsCount);
        Assert.Equal(1, (await ActionsAsync(compilation)).OperationBlockActionsCount);
    }

    [Theory]
    [InlineData("Plain", false)]
    [InlineData("Text", false)]
    [InlineData("Root", false)]
    [InlineData("Exponential", true)]
    [InlineData("Loss", true)]
    [InlineData("Annotated", true)]
    public void Members_that_touch_no_loss_are_left_before_a_graph_is_built(string name, bool isFollowed)
    {
        CSharpCompilation compilation = MisuseSample.Compile(MisuseSample.Usings
            + "partial class C\n{\n[MSELoss] static partial float Mse(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target);\n" + Members + "\n}\n");
        SyntaxTree tree = compilation.SyntaxTrees.First();
        MethodDeclarationSyntax method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(m => m.Identifier.ValueText == name);
        IOperation body = compilation.GetSemanticModel(tree).GetOperation(method)!;

        Assert.Equal(isFollowed, Interest.In(body, new LossUseReader(), compilation));
    }

    private static async Task<AnalyzerTelemetryInfo> ActionsAsync(Compilation compilation)
    {
        DiagnosticAnalyzer analyzer = MisuseSample.Analyzers[0];
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([analyzer]);
        await analysis.GetAnalyzerDiagnosticsAsync();
        return (await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None))!;
    }
}
