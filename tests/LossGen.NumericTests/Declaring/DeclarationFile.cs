// The committed files of declarations: one for each loss and element type, under Declared/Standard and, for several
// threads, under Parallel/Declared.
using LossGen.Testing;

namespace LossGen.NumericTests.Declaring;

/// <summary>A file of declarations.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Name">Its name, which is also the type's.</param>
/// <param name="Text">What it should hold.</param>
internal sealed record DeclarationFile(string Folder, string Name, string Text)
{
    // Losses are declared with every element type that the compiler compiles.
    private static readonly (string Suffix, string Type, bool IsNarrow)[] Elements =
    [
        ("Float32", "float", false),
        ("Float64", "double", false),
        ("Float16", "System.Half", true),
        ("BFloat16", "LossGen.BFloat16", true),
    ];

    /// <summary>The folder of the standard set.</summary>
    public static string StandardFolder { get; } = Repository.PathOf("tests", "LossGen.NumericTests", "Declared", "Standard");

    /// <summary>The folder of the same declarations for several threads.</summary>
    public static string ParallelFolder { get; } = Repository.PathOf("tests", "LossGen.NumericTests", "Parallel", "Declared");

    /// <summary>All files of a folder, as the catalogue wants them.</summary>
    public static IEnumerable<DeclarationFile> Of(string folder) =>
        from element in Elements
        where LossGen.Declarations.ElementTypes.Compiled.Any(compiled => compiled.ToString() == element.Suffix)
        from loss in Declarable.All
        select Write(folder, loss, element.Suffix, element.Type, element.IsNarrow);

    public string Path => System.IO.Path.Combine(Folder, Name + ".cs");

    private static DeclarationFile Write(string folder, Declarable loss, string suffix, string type, bool isNarrow)
    {
        bool isParallel = folder == ParallelFolder;
        IEnumerable<Form> forms = isParallel ? StandardForms.Parallel(loss, isNarrow) : StandardForms.Of(loss, isNarrow);
        string methods = string.Join("\n", forms.Select(form => string.Join("\n", DeclarationText.Of(loss, form, isNarrow ? "float" : "Real")) + "\n"));
        string text = $$"""
            // {{loss.Name}} in {{(isParallel ? "some of the standard forms, for several threads." : "the standard forms, which all numeric tests run.")}} Written from the catalogue by DeclarationFile:
            // run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
            using Real = {{type}};

            namespace LossGen.NumericTests.{{(isParallel ? "Parallel.Declared" : "Declared")}};

            internal static partial class {{loss.Name}}{{suffix}}
            {

            """.ReplaceLineEndings("\n") + methods + "}\n";
        return new DeclarationFile(folder, loss.Name + suffix, text);
    }
}
