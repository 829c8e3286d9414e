// A file of five thousand lines, for analyzers: 200 methods of a training program, each with one call of a loss or
// with none, each beside an ordinary method. Used by AnalysisWork.
using System.Text;
using LossGen.GeneratorBenchmarks.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LossGen.GeneratorBenchmarks.Projects;

internal static class LargeFile
{
    private const int Steps = 200;

    /// <summary>The compilation of that file, with what the generator adds.</summary>
    /// <param name="hasLosses">Whether the methods call losses.</param>
    public static CSharpCompilation Project(bool hasLosses)
    {
        SampleProject empty = new(Subject.Named("LossGen"), 0);
        SyntaxTree file = CSharpSyntaxTree.ParseText(SourceText.From(Text(hasLosses), Encoding.UTF8), SampleProject.Language, "/project/Large.cs");
        CSharpCompilation compilation = empty.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(file);
        empty.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation full, out _);
        if (full.GetDiagnostics().FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"The large file has an error: {error}");
        }

        return (CSharpCompilation)full;
    }

    private static string Text(bool hasLosses)
    {
        string declarations = hasLosses
            ? """
                [MSELoss]
                private static partial float Distance(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);

                [BCEWithLogitsLoss]
                private static partial float Entropy(ReadOnlySpan<float> input, ReadOnlySpan<float> target, Span<float> inputGradient);


            """
            : "";
        IEnumerable<string> steps = Enumerable.Range(0, Steps).Select(number => Step(number, hasLosses) + OrdinaryCode.Method("Count" + number));
        return $"using System;\nusing System.Collections.Generic;\nusing LossGen;\n\nnamespace Project.Large;\n\ninternal static partial class Large\n{{\n{declarations}{string.Concat(steps)}}}\n";
    }

    private static string Step(int number, bool hasLosses) => $$"""
            public static float Step{{number}}(float[] weights, float[] inputs, float[] targets, float rate)
            {
                float[] outputs = new float[targets.Length];
                float[] gradient = new float[targets.Length];
                for (int i = 0; i < outputs.Length; i++)
                {
                    outputs[i] = weights[i] * inputs[i];
                }

                float loss = {{(hasLosses ? number % 2 == 0 ? "Distance(outputs, targets, gradient)" : "Entropy(outputs, targets, gradient)" : "Math.Abs(outputs[0] - targets[0])")}};
                for (int i = 0; i < weights.Length; i++)
                {
                    weights[i] -= rate * gradient[i] * inputs[i];
                }

                return loss;
            }

        """;
}
