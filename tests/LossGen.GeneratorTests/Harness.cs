// Drives the generator as the compiler does: source text in, generated files, diagnostics and pipeline
// steps out. Every test of this project goes through it.
using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.GeneratorTests;

internal static class Harness
{
    private static readonly ImmutableArray<MetadataReference> References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Append(typeof(LossAttribute).Assembly.Location)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();

    /// <summary>A project with the strictest settings that a user may have.</summary>
    public static CSharpCompilation Compile(LanguageVersion language, params string[] sources) =>
        CSharpCompilation.Create(
            "Consumer",
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(
                source,
                new CSharpParseOptions(language, DocumentationMode.Diagnose),
                path: $"File{i}.cs",
                encoding: System.Text.Encoding.UTF8)),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999,
                nullableContextOptions: NullableContextOptions.Enable,
                checkOverflow: true));

    public static CSharpGeneratorDriver Driver(LanguageVersion language = LanguageVersion.CSharp12) =>
        CSharpGeneratorDriver.Create(
            [new LossGenerator().AsSourceGenerator()],
            parseOptions: new CSharpParseOptions(language),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator and fails on any diagnostic of the generator or of the compiled result.</summary>
    public static GeneratedProject Generate(params string[] sources) => Generate(LanguageVersion.CSharp12, sources);

    /// <inheritdoc cref="Generate(string[])" />
    public static GeneratedProject Generate(LanguageVersion language, params string[] sources)
    {
        GeneratorDriver driver = Driver(language).RunGeneratorsAndUpdateCompilation(
            Compile(language, sources), out Compilation compiled, out ImmutableArray<Diagnostic> reported);
        Assert.Empty(reported);
        Assert.Empty(compiled.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        ImmutableArray<GeneratedSourceResult> files = driver.GetRunResult().Results.Single().GeneratedSources;
        return new GeneratedProject(compiled, files.ToDictionary(file => file.HintName, file => file.SourceText.ToString()));
    }

    /// <summary>One declaration in a static class, with the usual usings.</summary>
    public static string Declare(params string[] methods) =>
        "using System;\nusing LossGen;\nstatic partial class Losses\n{\n" + string.Join("\n", methods) + "\n}\n";

    /// <summary>Loads the compiled project so that its methods can be called.</summary>
    public static System.Reflection.Assembly Load(Compilation compiled)
    {
        using MemoryStream image = new();
        Assert.True(compiled.Emit(image).Success);
        image.Position = 0;
        return new AssemblyLoadContext("Consumer", isCollectible: true).LoadFromStream(image);
    }
}
