// The pipeline does nothing that it need not: every edit that does not touch a declaration leaves every
// named step cached or unchanged.
using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LossGen.GeneratorTests;

public sealed class IncrementalTests
{
    private const string First = "[MSELoss] public static partial float Mse(ReadOnlySpan<float> x, ReadOnlySpan<float> y);";
    private const string Second = "[CrossEntropyLoss(Classes = Constants.Classes)] public static partial float Ce(ReadOnlySpan<float> x, ReadOnlySpan<int> t, Span<float> xGradient);";
    private const string Constants = "static class Constants { public const int Classes = 10; }";

    public static TheoryData<string, string> HarmlessEdits => new()
    {
        { "a comment above", "// hello\n" + Harness.Declare(First, Second) },
        { "another type above", Harness.Declare(First, Second).Replace("static partial class", "class Other { }\nstatic partial class", StringComparison.Ordinal) },
        { "white space inside a declaration", Harness.Declare(First.Replace("(ReadOnlySpan", "(\n    ReadOnlySpan", StringComparison.Ordinal), Second) },
        { "a comment inside a declaration", Harness.Declare(First.Replace("partial float", "partial /* the loss */ float", StringComparison.Ordinal), Second) },
        { "another method", Harness.Declare(First, Second, "static int Other() => 1;") },
    };

    [Theory]
    [MemberData(nameof(HarmlessEdits))]
    public void AnEditOfNoDeclarationRunsNothing(string edit, string edited)
    {
        string source = Harness.Declare(First, Second);
        Assert.True(source != edited, edit);
        AssertNothingRan(Rerun(source, compilation => compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[0], Tree(edited, compilation.SyntaxTrees[0]))));
    }

    [Fact]
    public void AnEditInAnotherFileRunsNothing() =>
        AssertNothingRan(Rerun(
            Harness.Declare(First, Second),
            compilation => compilation.AddSyntaxTrees(Tree("class Other { int value = 1; }", compilation.SyntaxTrees[0], "Other.cs"))));

    [Fact]
    public void TheSameCompilationTwiceRunsNothing() =>
        AssertNothingRan(Rerun(Harness.Declare(First, Second), compilation => compilation));

    [Fact]
    public void TwoHundredDeclarationsRegenerateNothing()
    {
        string[] methods = Enumerable.Range(0, 200)
            .Select(i => First.Replace("float Mse", "float Mse" + i, StringComparison.Ordinal))
            .ToArray();
        GeneratorRunResult result = Rerun(
            Harness.Declare(methods),
            compilation => compilation.AddSyntaxTrees(Tree("class Other { }", compilation.SyntaxTrees[0], "Other.cs")));
        Assert.Equal(200, result.GeneratedSources.Length);
        AssertNothingRan(result);
    }

    [Fact]
    public void EditingOneDeclarationRegeneratesOneFile()
    {
        GeneratorRunResult result = Rerun(
            Harness.Declare(First, Second),
            compilation => compilation.ReplaceSyntaxTree(
                compilation.SyntaxTrees[0],
                Tree(Harness.Declare(First.Replace("[MSELoss]", "[MSELoss(Reduction.Sum)]", StringComparison.Ordinal), Second), compilation.SyntaxTrees[0])));
        Assert.Equal(1, Outputs(result).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(1, Outputs(result).Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void AConstantInAnotherFileRegenerates()
    {
        GeneratorRunResult result = Rerun(
            Harness.Declare(First, Second),
            compilation => compilation.ReplaceSyntaxTree(
                compilation.SyntaxTrees[1], Tree(Constants.Replace("10", "12", StringComparison.Ordinal), compilation.SyntaxTrees[1])));
        Assert.Equal(1, Outputs(result).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Contains(result.GeneratedSources, file => file.SourceText.ToString().Contains("Classes = 12;", StringComparison.Ordinal));
    }

    [Fact]
    public void NothingOfTheCompilerIsKept()
    {
        GeneratorRunResult result = Rerun(Harness.Declare(First, Second), compilation => compilation);
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach ((object value, _) in result.TrackedSteps[TrackingNames.Declarations].SelectMany(step => step.Outputs))
        {
            AssertPlain(value, seen);
        }

        Assert.NotEmpty(seen);
    }

    [Fact]
    public void CancellationIsHonoured()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            Harness.Driver().RunGenerators(Harness.Compile(LanguageVersion.CSharp12, Harness.Declare(First), Constants), source.Token));
    }

    private static GeneratorRunResult Rerun(string source, Func<CSharpCompilation, CSharpCompilation> edit)
    {
        CSharpCompilation compilation = Harness.Compile(LanguageVersion.CSharp12, source, Constants);
        GeneratorDriver driver = Harness.Driver().RunGenerators(compilation);
        Assert.Empty(driver.GetRunResult().Diagnostics);
        Assert.NotEmpty(driver.GetRunResult().GeneratedTrees);
        CSharpCompilation edited = edit(compilation);
        Assert.Empty(edited.GetDiagnostics().Where(diagnostic => diagnostic.Id is "CS1529" or "CS1002"));
        return driver.RunGenerators(edited).GetRunResult().Results.Single();
    }

    private static SyntaxTree Tree(string source, SyntaxTree like, string? path = null) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, System.Text.Encoding.UTF8), (CSharpParseOptions)like.Options, path ?? like.FilePath);

    private static void AssertNothingRan(GeneratorRunResult result)
    {
        ImmutableArray<IncrementalGeneratorRunStep> steps = result.TrackedSteps[TrackingNames.Declarations];
        Assert.NotEmpty(steps);
        Assert.All(
            steps.SelectMany(step => step.Outputs),
            output => Assert.Contains(output.Reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
        Assert.NotEmpty(Outputs(result));
        Assert.All(Outputs(result), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static void AssertPlain(object? value, HashSet<object> seen)
    {
        if (value is null || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or Delegate, value.GetType().ToString());
        if (value is string || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                AssertPlain(item, seen);
            }
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertPlain(field.GetValue(value), seen);
        }
    }
}
