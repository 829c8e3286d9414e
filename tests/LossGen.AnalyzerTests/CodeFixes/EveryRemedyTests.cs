// Every rule with a fix, on the wrong half of its page: the fix is offered, and what it writes compiles, no longer
// breaks the rule, and brings no other rule's error.
using System.Collections.Immutable;
using LossGen.AnalyzerTests.Misuse;
using LossGen.CodeFixes;
using LossGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LossGen.AnalyzerTests.CodeFixes;

public sealed class EveryRemedyTests
{
    /// <summary>What a remedy may leave for the user to say: the number of classes that a mean over the batch needs.</summary>
    private static readonly ImmutableHashSet<string> Unfinished = ["LG0032"];

    public static TheoryData<string> Fixable { get; } = [.. new MendMisuse().FixableDiagnosticIds];

    [Theory]
    [MemberData(nameof(Fixable))]
    public async Task The_page_s_mistake_is_mended(string id)
    {
        using AdhocWorkspace workspace = new();
        Document document = DocumentOf(workspace, File.ReadAllText(Repository.PathOf("samples", "Misuse", id + ".cs")));
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        Diagnostic[] mistakes = [.. (await MisuseSample.ReportAsync(compilation)).Where(d => d.Id == id)];
        List<CodeAction> offered = [];
        Diagnostic mistake = Assert.Single(mistakes);
        await new MendMisuse().RegisterCodeFixesAsync(new CodeFixContext(document, mistake, (action, _) => offered.Add(action), default));
        Assert.NotEmpty(offered);
        foreach (CodeAction action in offered)
        {
            Solution mended = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(default))).ChangedSolution;
            SourceText text = await mended.GetDocument(document.Id)!.GetTextAsync();
            CSharpCompilation result = MisuseSample.Compile(text.ToString());
            Diagnostic[] declarations = [.. await Marked.ReportAsync(result)];
            Assert.All(declarations, d => Assert.Contains(d.Id, Unfinished));
            Assert.Empty(result.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && declarations.Length == 0).Select(d => d + "\n" + text));
            Assert.DoesNotContain(await MisuseSample.ReportAsync(result), d => d.Id == id || (d.Severity == DiagnosticSeverity.Error && declarations.Length == 0));
        }
    }

    private static Document DocumentOf(AdhocWorkspace workspace, string source)
    {
        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        Project project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp,
            compilationOptions: options,
            parseOptions: new CSharpParseOptions(LanguageVersion.Preview),
            metadataReferences: MisuseSample.References,
            analyzerReferences: []));
        return workspace.AddDocument(project.Id, "Sample.cs", SourceText.From(source));
    }
}
