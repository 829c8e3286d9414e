// Where this program was built: native libraries are looked for there, also by the processes that
// BenchmarkDotNet starts from folders of its own.
namespace LossGen.Benchmarks;

internal static class ProgramFolder
{
    /// <summary>Names the folder to processes that run from another one.</summary>
    public const string Variable = "LOSSGEN_BENCHMARKS";

    public static string Path { get; } = Environment.GetEnvironmentVariable(Variable) ?? AppContext.BaseDirectory;
}
