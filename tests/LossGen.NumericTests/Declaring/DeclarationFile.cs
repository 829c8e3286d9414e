// The committed files of the standard set: one for each loss and element type, under Declared/Standard.
using LossGen.Testing;

namespace LossGen.NumericTests.Declaring;

/// <summary>A file of declarations.</summary>
/// <param name="Name">Its name, which is also the type's.</param>
/// <param name="Text">What it should hold.</param>
internal sealed record DeclarationFile(string Name, string Text)
{
    // Losses are declared with every element type that the compiler compiles.
    private static readonly (string Suffix, string Type, bool IsNarrow)[] Elements =
    [
        ("Float32", "float", false),
        ("Float64", "double", false),
        ("Float16", "System.Half", true),
        ("BFloat16", "LossGen.BFloat16", true),
    ];

    public static string Folder => Repository.PathOf("tests", "LossGen.NumericTests", "Declared", "Standard");

    /// <summary>All files, as the catalogue wants them.</summary>
    public static IEnumerable<DeclarationFile> All =>
        from element in Elements
        where LossGen.Declarations.ElementTypes.Compiled.Any(compiled => compiled.ToString() == element.Suffix)
        from loss in Declarable.All
        select Write(loss, element.Suffix, element.Type, element.IsNarrow);

    public string Path => System.IO.Path.Combine(Folder, Name + ".cs");

    private static DeclarationFile Write(Declarable loss, string suffix, string type, bool isNarrow)
    {
        string methods = string.Join("\n", StandardForms.Of(loss, isNarrow).Select(form => string.Join("\n", DeclarationText.Of(loss, form, isNarrow ? "float" : "Real")) + "\n"));
        string text = $$"""
            // {{loss.Name}} in the standard forms, which all numeric tests run. Written from the catalogue by DeclarationFile:
            // run StandardDeclarationTests with LOSSGEN_ACCEPT=1 to write it anew.
            using Real = {{type}};

            namespace LossGen.NumericTests.Declared;

            internal static partial class {{loss.Name}}{{suffix}}
            {

            """.ReplaceLineEndings("\n") + methods + "}\n";
        return new DeclarationFile(loss.Name + suffix, text);
    }
}
