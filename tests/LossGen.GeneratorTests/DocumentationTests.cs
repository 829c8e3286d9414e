// What the documents show is true: every C# block compiles, every excerpt of emitted code is emitted, every
// link leads somewhere.
using System.Text.RegularExpressions;
using LossGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.GeneratorTests;

public sealed partial class DocumentationTests
{
    [Fact]
    public void EveryExampleOfTheReadmeCompiles()
    {
        string[] examples = Blocks(File.ReadAllText(Repository.PathOf("README.md")))
            .Where(block => block.Emitted.Length == 0)
            .Select(block => block.Code)
            .ToArray();
        Assert.True(examples.Length >= 2);
        foreach (string example in examples)
        {
            CSharpCompilation compilation = Harness.Compile(LanguageVersion.CSharp12, example);
            bool isProgram = compilation.SyntaxTrees[0].GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
            OutputKind kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
            Harness.Driver().RunGeneratorsAndUpdateCompilation(
                compilation.WithOptions(compilation.Options.WithOutputKind(kind)), out Compilation compiled, out _);
            Assert.Empty(compiled.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
            Assert.True(compiled.SyntaxTrees.Count() > 1, "Nothing was generated for an example.");
        }
    }

    [Fact]
    public void EmittedExcerptsAreEmitted()
    {
        (string Emitted, string Code)[] excerpts = Blocks(File.ReadAllText(Repository.PathOf("README.md")))
            .Where(block => block.Emitted.Length > 0)
            .ToArray();
        Assert.NotEmpty(excerpts);
        foreach ((string emitted, string code) in excerpts)
        {
            string file = File.ReadAllText(Repository.PathOf("tests", "LossGen.GeneratorTests", emitted + ".verified.cs"));
            Assert.Contains(Unindented(code), Unindented(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void LinksLeadSomewhere()
    {
        string[] documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", .. Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)];
        int links = 0;
        foreach (string document in documents)
        {
            string path = Repository.PathOf(document);
            foreach (Match match in Link().Matches(File.ReadAllText(path)))
            {
                string target = Path.Combine(Path.GetDirectoryName(path)!, match.Groups["target"].Value);
                Assert.True(Path.Exists(target), $"{document} links to {match.Groups["target"].Value}.");
                links++;
            }
        }

        Assert.True(links > 5);
    }

    [Fact]
    public void TheReadmeListsEveryLoss()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md"));
        Assert.All(Losses.LossCatalogue.All, loss => Assert.Contains($"`[{loss.Name}]`", readme, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Emitted, string Code)> Blocks(string markdown) =>
        Block().Matches(markdown).Select(match => (match.Groups["emitted"].Value, match.Groups["code"].Value));

    private static string Unindented(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"(?:<!-- emitted: (?<emitted>[\w.]+) -->\n)?```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<target>[^)#]+)")]
    private static partial Regex Link();
}
