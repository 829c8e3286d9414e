// Holds the design's table of rooms against the code: who may know whom, one type a file, files that can
// be read in one sitting and that say why they exist.
using System.Text.RegularExpressions;
using LossGen.Testing;

namespace LossGen.GeneratorTests;

public sealed partial class ArchitectureTests
{
    /// <summary>Files that are tables, which may be long.</summary>
    private static readonly string[] Tables = ["Descriptors.cs", "SimplificationRules.cs", "StabilizationRules.cs", "DerivativeRules.cs"];

    private static readonly string[] RoslynNamespaces = ["Microsoft.CodeAnalysis"];

    /// <summary>For each room, the rooms it may know besides itself, and whether it may know Roslyn.</summary>
    private static readonly Dictionary<string, (string[] Rooms, bool Roslyn)> Rooms = new()
    {
        ["Infrastructure"] = ([], false),
        ["Formulas"] = ([], false),
        ["Losses"] = (["Formulas"], false),
        ["Kernels"] = (["Formulas"], false),
        ["Emission"] = (["Kernels", "Formulas"], true),
        ["Diagnostics"] = ([], true),
        ["Declarations"] = (["Losses", "Diagnostics", "Infrastructure"], true),
        ["Analysis"] = (["Declarations", "Losses", "Diagnostics", "Composition", "Infrastructure"], true),
        ["Composition"] = (["Declarations", "Losses", "Formulas", "Kernels", "Emission", "Infrastructure"], false),
    };

    public static TheoryData<string> RoomNames => [.. Rooms.Keys];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void ARoomKnowsOnlyItsNeighbours(string room)
    {
        (string[] neighbours, bool roslyn) = Rooms[room];
        string[] files = Directory.GetFiles(Repository.PathOf("src", "LossGen", room), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            foreach (string other in Rooms.Keys.Except(neighbours).Where(other => other != room))
            {
                Assert.False(
                    Regex.IsMatch(text, $@"\busing (static )?LossGen\.{other}\b|\bLossGen\.{other}\.") && !IsComment(text, $"LossGen.{other}."),
                    $"{room}/{Path.GetFileName(file)} knows {other}.");
            }

            if (!roslyn)
            {
                Assert.All(RoslynNamespaces, name => Assert.DoesNotContain("using " + name, text, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void EveryFolderIsARoom() =>
        Assert.Equal(
            Rooms.Keys.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Repository.PathOf("src", "LossGen"))
                .Select(folder => Path.GetFileName(folder))
                .Where(name => name is not ("bin" or "obj"))
                .Order(StringComparer.Ordinal));

    [Fact]
    public void EmissionUsesOnlyRoslynsListOfKeywords() =>
        Assert.All(
            Sources("LossGen").Where(file => file.Contains($"{Path.DirectorySeparatorChar}Emission{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
            file => Assert.True(
                Path.GetFileName(file) == "Identifiers.cs" || !File.ReadAllText(file).Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal), file));

    [Fact]
    public void TheRuntimeKnowsNothingOfTheCompiler() =>
        Assert.All(
            typeof(LossAttribute).Assembly.GetReferencedAssemblies(),
            reference => Assert.True(reference.Name!.StartsWith("System.", StringComparison.Ordinal), reference.Name));

    [Fact]
    public void TheGeneratorNeedsNothingButRoslyn()
    {
        string[] allowed = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"];
        Assert.All(typeof(LossGenerator).Assembly.GetReferencedAssemblies(), reference => Assert.Contains(reference.Name, allowed));
        Assert.All(
            typeof(LossGenerator).Assembly.GetReferencedAssemblies().Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            reference => Assert.Equal(new Version(4, 8, 0, 0), reference.Version));
    }

    [Fact]
    public void CodeFixesKnowIdsOnly() =>
        Assert.All(Sources("LossGen.CodeFixes"), file => Assert.DoesNotMatch(@"using LossGen\.(?!Diagnostics|CodeFixes)", File.ReadAllText(file)));

    [Fact]
    public void AFileHoldsOneTypeNamedAsItself() =>
        Assert.All(AllSources(), file =>
        {
            string[] types = TypeDeclaration().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToArray();
            Assert.True(types.Length <= 1, $"{file} holds {string.Join(", ", types)}.");
            Assert.True(types.Length == 0 || Path.GetFileName(file).Split('.')[0] == types[0], $"{file} holds {types.FirstOrDefault()}.");
        });

    [Fact]
    public void FilesAreShortEnoughToReadInOneSitting() =>
        Assert.All(
            AllSources().Where(file => !Tables.Any(table => file.EndsWith(table, StringComparison.Ordinal))),
            file => Assert.True(File.ReadLines(file).Count() <= 250, $"{file} has {File.ReadLines(file).Count()} lines."));

    [Fact]
    public void CatalogueFilesAreShort() =>
        Assert.All(
            Directory.GetFiles(Repository.PathOf("src", "LossGen", "Losses"), "*Loss.cs"),
            file => Assert.True(File.ReadLines(file).Count() <= 80, file));

    [Fact]
    public void FilesSayWhyTheyExist() =>
        Assert.All(AllSources(), file => Assert.StartsWith("// ", File.ReadAllText(file), StringComparison.Ordinal));

    private static IEnumerable<string> AllSources() => Sources("LossGen").Concat(Sources("LossGen.CodeFixes")).Concat(Sources("LossGen.Runtime"));

    private static string[] Sources(string project)
    {
        string folder = Repository.PathOf("src", project);
        string[] files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).StartsWith("bin", StringComparison.Ordinal)
                && !Path.GetRelativePath(folder, file).StartsWith("obj", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(files);
        return files;
    }

    private static bool IsComment(string text, string name) =>
        text.Split('\n').Where(line => line.Contains(name, StringComparison.Ordinal)).All(line => line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:public|internal|file)?\s*(?:(?:static|sealed|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|record(?: struct)?|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
