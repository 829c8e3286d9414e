// Runs the fix of a misuse through the compiler team's verifier, one by one and all at once, and compiles the
// result with the generator: nothing may be left to report of that rule.
using LossGen.Analysis;
using LossGen.AnalyzerTests.Misuse;
using LossGen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace LossGen.AnalyzerTests.CodeFixes;

internal static class MisuseFixTest
{
    /// <summary>Applies a remedy to each mark of <c>{|LG1005:argument|}</c>, and to all.</summary>
    /// <param name="declarations">Members of the partial class <c>Losses</c>.</param>
    /// <param name="marked">Statements of a step over x, y, classes and n, marked.</param>
    /// <param name="fixedDeclarations">The members afterwards; null where they stay.</param>
    /// <param name="expected">The statements afterwards.</param>
    /// <param name="remedy">Which remedy, where a rule offers two.</param>
    public static Task VerifyStepAsync(string declarations, string marked, string? fixedDeclarations, string expected, int remedy = 0) =>
        VerifyAsync(Step(declarations, marked), Step(fixedDeclarations ?? declarations, expected), remedy);

    /// <summary>Applies a remedy to whole files.</summary>
    public static async Task VerifyAsync(string marked, string expected, int remedy = 0)
    {
        CSharpCodeFixTest<MisuseAnalyzer, MendMisuse, DefaultVerifier> test = new()
        {
            TestCode = marked,
            FixedCode = expected,
            CodeActionIndex = remedy,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.None,
            NumberOfFixAllIterations = 1,
            NumberOfFixAllInDocumentIterations = 1,
            NumberOfFixAllInProjectIterations = 1,
        };
        test.TestState.AdditionalReferences.AddRange(MisuseSample.References);
        test.SolutionTransforms.Add(static (solution, project) =>
            solution.WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.Preview)));
        await test.RunAsync();

        CSharpCompilation compilation = MisuseSample.Compile(expected);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await MisuseSample.ReportAsync(compilation));
    }

    private static string Step(string declarations, string statements) =>
        MisuseSample.Usings + "static partial class Losses\n{\n    " + declarations
        + "\n\n    static void Step(float[] x, float[] y, int[] classes, int n)\n    {\n" + statements + "\n    }\n}\n";
}
