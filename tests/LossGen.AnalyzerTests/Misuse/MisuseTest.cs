// A test of a misuse rule: source with marks around what must be reported, {|LG1005:probabilities|}, and nothing
// else may be. The source must compile.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.AnalyzerTests.Misuse;

internal static class MisuseTest
{
    /// <summary>Rules that short samples break by the way: results that nobody reads, logarithms by hand. They count where a mark, or the test, names one.</summary>
    private static readonly string[] Incidental = ["LG1043", "LG1052"];

    /// <summary>Statements of a training step, with the declarations they use, between the usual usings.</summary>
    /// <param name="declarations">Members of the partial class <c>Losses</c>, which the statements can name without it.</param>
    /// <param name="statements">The body of <c>static void Step(float[] x, float[] y, int[] classes, int n)</c>, marked.</param>
    /// <param name="about">The incidental rule that the test is about.</param>
    public static Task<ImmutableArray<Diagnostic>> VerifyStepAsync(string declarations, string statements, string? about = null) => VerifyAsync(
        MisuseSample.Usings + "static partial class Losses\n{\n    " + declarations
        + "\n    static void Step(float[] x, float[] y, int[] classes, int n)\n    {\n        " + statements + "\n    }\n}\n",
        about);

    /// <summary>A whole marked file.</summary>
    public static async Task<ImmutableArray<Diagnostic>> VerifyAsync(string marked, string? about = null)
    {
        (string source, IReadOnlyList<string> expected) = Marked.Split(marked);
        CSharpCompilation compilation = MisuseSample.Compile(source);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> reported = await MisuseSample.ReportAsync(compilation);
        string[] actual = [.. reported.Where(d => !Incidental.Contains(d.Id) || d.Id == about || marked.Contains("{|" + d.Id, StringComparison.Ordinal)).Select(d => Marked.Show(d.Id, d.Location.SourceSpan.Start, source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length))).Order(StringComparer.Ordinal)];
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual);
        return reported;
    }
}
