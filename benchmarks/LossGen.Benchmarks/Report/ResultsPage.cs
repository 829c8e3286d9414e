namespace LossGen.Benchmarks.Report;

internal static class ResultsPage
{
    public static string Write() => Files.Page;
}
