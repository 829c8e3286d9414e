// A project for one subject: parsed, never bound before. Made anew for each cold run; edited as an editor does it,
// with the text's change, so that what can be reused of the syntax is.
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LossGen.GeneratorBenchmarks.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LossGen.GeneratorBenchmarks.Projects;

/// <summary>A parsed project with declarations.</summary>
internal sealed class SampleProject
{
    private const int DeclarationsPerFile = 20;

    internal static CSharpParseOptions Language { get; } = new(LanguageVersion.CSharp13);

    private static readonly ImmutableArray<MetadataReference> Framework =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll"
                || (Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location) && Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();

    private readonly Subject subject;

    public SampleProject(Subject subject, int declarations)
    {
        this.subject = subject;
        Declarations = declarations;
        IEnumerable<string> files = Enumerable.Range(0, (declarations + DeclarationsPerFile - 1) / DeclarationsPerFile).Select(File);
        IEnumerable<string> ordinary = Enumerable.Range(0, OrdinaryCode.Files).Select(OrdinaryCode.File);
        Compilation = CSharpCompilation.Create(
            "Project",
            files.Concat(ordinary).Select((text, i) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), Language, $"/project/File{i}.cs")),
            Framework.Concat(subject.Libraries.Select(path => MetadataReference.CreateFromFile(path))),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true, optimizationLevel: OptimizationLevel.Release));
        foreach (SyntaxTree tree in Compilation.SyntaxTrees)
        {
            tree.GetRoot();
        }
    }

    public int Declarations { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>A driver that has run nothing.</summary>
    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(subject.Generators(), parseOptions: Language);

    /// <summary>The project after an edit.</summary>
    /// <param name="edit">What is edited.</param>
    /// <param name="number">Different numbers edit different places.</param>
    public CSharpCompilation Edit(Edit edit, int number)
    {
        int declarationFiles = Compilation.SyntaxTrees.Length - OrdinaryCode.Files;
        string n = number.ToString(CultureInfo.InvariantCulture);
        return edit switch
        {
            Projects.Edit.BodyInAnotherFile => Replace(declarationFiles + (number % OrdinaryCode.Files), OrdinaryCode.Body, $"int step = {n};"),
            Projects.Edit.MemberInAnotherFile => Replace(declarationFiles + (number % OrdinaryCode.Files), "internal static class", $"internal static class Added{n} {{ }}\n\ninternal static class"),
            Projects.Edit.BodyInTheSameFile => Replace(number % declarationFiles, OrdinaryCode.Body, $"int step = {n};"),
            _ => Replace(number * 7 % Declarations / DeclarationsPerFile, subject.Declaration(number * 7 % Declarations), subject.Declaration(number * 7 % Declarations).Replace("public static partial", "internal static partial", StringComparison.Ordinal)),
        };
    }

    private string File(int file)
    {
        string n = file.ToString(CultureInfo.InvariantCulture);
        int first = file * DeclarationsPerFile;
        IEnumerable<string> declarations = Enumerable.Range(first, Math.Min(DeclarationsPerFile, Declarations - first)).Select(subject.Declaration);
        return $"using System;\nusing System.Collections.Generic;\n{subject.Usings.Replace("using System;\n", "", StringComparison.Ordinal).Replace("using System.Collections.Generic;\n", "", StringComparison.Ordinal)}\nnamespace Project.Part{n};\n\n"
            + $"public static partial class Declared\n{{\n{OrdinaryCode.Method("Count")}\n{string.Join("\n\n", declarations)}\n}}\n";
    }

    private CSharpCompilation Replace(int file, string old, string changed)
    {
        SyntaxTree tree = Compilation.SyntaxTrees[file];
        SourceText text = tree.GetText();
        int start = text.ToString().IndexOf(old, StringComparison.Ordinal);
        SyntaxTree edited = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(start, old.Length), changed)));
        edited.GetRoot();
        return Compilation.ReplaceSyntaxTree(tree, edited);
    }
}
