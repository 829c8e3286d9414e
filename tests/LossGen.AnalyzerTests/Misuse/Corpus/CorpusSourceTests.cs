// Holds the corpus itself to its rules, so that a mark that no analyzer meets is the analyzer's fault:
// every program compiles, wrong ones are marked with ids that exist, right ones are not marked.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.AnalyzerTests.Misuse.Corpus;

public class CorpusSourceTests
{
    public static TheoryData<string> Names { get; } = [.. CorpusFile.Wrong.Concat(CorpusFile.Right).Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void CompilesWithItsLosses(string name)
    {
        CorpusFile file = CorpusFile.Wrong.Concat(CorpusFile.Right).Single(file => file.Name == name);
        Compilation compiled = file.Compile(out ImmutableArray<Diagnostic> reported);
        Assert.Empty(reported);
        Assert.Empty(compiled.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void WrongProgramsAreMarkedWithRulesThatExist()
    {
        Assert.DoesNotContain(CorpusFile.Wrong, file => file.Expected.IsEmpty);
        Assert.DoesNotContain(CorpusFile.Wrong.SelectMany(file => file.Expected, (file, mark) => (file.Name, mark)), found => !Exists(found.mark.Id));
    }

    [Fact]
    public void RightProgramsAreNotMarked() =>
        Assert.DoesNotContain(CorpusFile.Right, file => file.Text.Contains("expect:", StringComparison.Ordinal));

    [Fact]
    public void EveryProgramSaysWhatItIs() =>
        Assert.All(CorpusFile.Wrong.Concat(CorpusFile.Right), file => Assert.StartsWith("// ", file.Text, StringComparison.Ordinal));

    /// <summary>1001 to 1054 are the table of misuse; 1100 to 1103 annotations and the defaults of TorchSharp.</summary>
    private static bool Exists(string id) => CorpusFile.NumberOf(id) is (>= 1001 and <= 1054) or (>= 1100 and <= 1103);
}
