// Runs a code fix through the compiler team's verifier, and then checks what the verifier does not: that
// the result is a declaration without findings.
using LossGen.Analysis;
using LossGen.CodeFixes;
using LossGen.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace LossGen.AnalyzerTests.CodeFixes;

internal static class FixTest<TFix>
    where TFix : DeclarationFix, new()
{
    /// <summary>Applies the fix once to each mark of <c>{|LG0001:token|}</c>, and all at once.</summary>
    public static async Task VerifyAsync(string marked, string expected, int iterations = 1)
    {
        CSharpCodeFixTest<DeclarationAnalyzer, TFix, DefaultVerifier> test = new()
        {
            TestCode = marked,
            FixedCode = expected,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.None,
            MarkupOptions = MarkupOptions.None,
            NumberOfIncrementalIterations = iterations,
            NumberOfFixAllIterations = 1,
            NumberOfFixAllInDocumentIterations = 1,
            NumberOfFixAllInProjectIterations = 1,
        };
        test.TestState.AdditionalReferences.AddRange(Sample.References);
        test.SolutionTransforms.Add(static (solution, project) =>
            solution.WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.Preview)));
        await test.RunAsync();

        IReadOnlyList<ParseResult> results = Sample.ParseAll(Sample.Compile(expected));
        Assert.NotEmpty(results);
        Assert.All(results, r => Assert.NotNull(r.Declaration));
        CSharpCompilation fixedCompilation = Sample.Compile(expected);
        Assert.Empty(fixedCompilation
            .AddSyntaxTrees(results.Select(r => Sample.Implement(r.Declaration!, fixedCompilation.LanguageVersion)))
            .GetDiagnostics()
            .Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>Applies the fix to members of a class.</summary>
    public static Task VerifyMembersAsync(string marked, string expected, int iterations = 1) =>
        VerifyAsync(Sample.InClass(marked), Sample.InClass(expected), iterations);

    /// <summary>Verifies that nothing is offered.</summary>
    public static Task VerifyNoFixAsync(string members)
    {
        CSharpCodeFixTest<DeclarationAnalyzer, TFix, DefaultVerifier> test = new()
        {
            TestCode = Sample.InClass(members),
            FixedCode = Sample.InClass(members),
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        test.TestState.AdditionalReferences.AddRange(Sample.References);
        return test.RunAsync();
    }
}
