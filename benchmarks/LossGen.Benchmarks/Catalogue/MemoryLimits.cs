// The four triads that are timed.
namespace LossGen.Benchmarks.Catalogue;

internal static class MemoryLimits
{
    public const string Plain = "triad";
    public const string Streamed = "triad, streamed";
    public const string PlainOnAllCores = "triad, all cores";
    public const string StreamedOnAllCores = "triad, streamed, all cores";

    private const int Size = 1 << 24;

    public static IReadOnlyList<string> Names { get; } = [Plain, Streamed, PlainOnAllCores, StreamedOnAllCores];

    [CaseSizes(Plain, Size, IsMemoryLimit = true)]
    private sealed class PlainCase(int size) : TriadCase(size, "triad", 1);

    [CaseSizes(Streamed, Size, IsMemoryLimit = true)]
    private sealed class StreamedCase(int size) : TriadCase(size, "triad_streamed", 1);

    [CaseSizes(PlainOnAllCores, Size, IsMemoryLimit = true)]
    private sealed class PlainOnAllCoresCase(int size) : TriadCase(size, "triad", Environment.ProcessorCount);

    [CaseSizes(StreamedOnAllCores, Size, IsMemoryLimit = true)]
    private sealed class StreamedOnAllCoresCase(int size) : TriadCase(size, "triad_streamed", Environment.ProcessorCount);
}
