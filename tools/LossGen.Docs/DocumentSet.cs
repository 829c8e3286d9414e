// Everything that the tool makes, as texts; the program compares or writes them, the tests check them.
using LossGen.Docs.Benchmarks;
using LossGen.Docs.Pages;
using LossGen.Docs.Plots;
using LossGen.Losses;

namespace LossGen.Docs;

internal static class DocumentSet
{
    public const string DeclaredFolder = "tools/LossGen.Docs/Declared";
    private const string NotesFolder = "tools/LossGen.Docs/Notes";
    private const string PagesFolder = "docs/losses";
    private const string BenchmarksFolder = "benchmarks/LossGen.Benchmarks/Catalogue/Declared";
    private const string ImagesFolder = "docs/images/losses";

    public static IReadOnlyList<GeneratedFile> Make(Checkout checkout)
    {
        List<GeneratedFile> files = [];
        foreach (LossDefinition loss in LossCatalogue.All)
        {
            Note note = Note.Parse(checkout.Read($"{NotesFolder}/{loss.Name}.md"));
            string? attribute = checkout.Read($"src/LossGen.Runtime/Declarations/{loss.Name}Attribute.cs");
            PlotSpec plot = PlotSpec.Of(loss, note);
            files.Add(new GeneratedFile(PathOfPage(loss), new LossPage(loss, note, plot, new OptionTexts(attribute + checkout.Read("src/LossGen.Runtime/Declarations/LossAttribute.cs"))).Write()));
            GeneratedFile declaration = new($"{DeclaredFolder}/{loss.Name}Kernel.cs", DeclarationWriter.Write(loss, plot));
            files.Add(declaration);
            files.AddRange(BenchmarkedLoss.Of(loss, note).Select(benchmark =>
                new GeneratedFile($"{BenchmarksFolder}/{benchmark.TypeName}Case.cs", new BenchmarkWriter(benchmark).Write())));

            // A plot waits until the tool is compiled with the declaration it is drawn from.
            if (!checkout.IsStale(declaration) && DeclaredKernels.Find(loss) is { } kernel)
            {
                files.Add(new GeneratedFile(PathOfPlot(loss), Plot.Draw(loss, plot, kernel)));
            }
        }

        files.Add(new GeneratedFile($"{PagesFolder}/README.md", IndexPage.Write(LossCatalogue.All)));
        string readme = checkout.Read("README.md") ?? throw new FileNotFoundException("README.md is missing.");
        files.Add(new GeneratedFile("README.md", ReadmeTable.Replace(readme, LossCatalogue.All)));
        files.AddRange(Orphans(checkout));
        return files;
    }

    public static string PathOfPage(LossDefinition loss) => $"{PagesFolder}/{loss.Name}.md";

    public static string PathOfPlot(LossDefinition loss) => $"{ImagesFolder}/{loss.Name}.svg";

    // What was made for a loss that the catalogue no longer has.
    private static IEnumerable<GeneratedFile> Orphans(Checkout checkout)
    {
        HashSet<string> known = [.. LossCatalogue.All.Select(loss => loss.Name), "README"];
        return checkout.Files(PagesFolder).Concat(checkout.Files(ImagesFolder))
            .Concat(checkout.Files(DeclaredFolder)).Concat(checkout.Files(BenchmarksFolder))
            .Where(path => !known.Contains(NameOf(path)))
            .Select(path => new GeneratedFile(path, null));
    }

    private static string NameOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return name.EndsWith("Loss", StringComparison.Ordinal) || !name.Contains("Loss", StringComparison.Ordinal)
            ? name
            : name[..(name.LastIndexOf("Loss", StringComparison.Ordinal) + "Loss".Length)];
    }
}
