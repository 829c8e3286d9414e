// Where the figures go: beside the page that LossGen.Benchmarks makes of them. Used by the program.
namespace LossGen.GeneratorBenchmarks.Measuring;

internal static class ResultsFile
{
    /// <summary>The path, in the repository's benchmarks folder.</summary>
    public static string Path()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "LossGen.Benchmarks.sln")))
            {
                return System.IO.Path.Combine(folder.FullName, "generator-results.csv");
            }
        }

        throw new DirectoryNotFoundException("The benchmarks folder was not found above " + AppContext.BaseDirectory);
    }
}
