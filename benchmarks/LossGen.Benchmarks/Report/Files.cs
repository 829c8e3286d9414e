// Where the figures are kept: in the repository's benchmarks folder.
namespace LossGen.Benchmarks.Report;

internal static class Files
{
    public static string Folder { get; } = Find();

    public static string Results => At("results.csv");

    public static string Accuracy => At("accuracy.csv");

    public static string Circumstances => At("circumstances.csv");

    public static string Page => At("RESULTS.md");

    public static string At(string name) => Path.Combine(Folder, name);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.Name == "benchmarks" && File.Exists(Path.Combine(folder.FullName, "LossGen.Benchmarks.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The benchmarks folder was not found above " + AppContext.BaseDirectory);
    }
}
