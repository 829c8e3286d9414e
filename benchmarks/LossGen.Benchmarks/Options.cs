// The command line. Parsed by Program.
namespace LossGen.Benchmarks;

/// <param name="Check">Only compares what everybody computes.</param>
/// <param name="Quick">The hand timer in place of BenchmarkDotNet.</param>
/// <param name="Everybody">With <paramref name="Quick"/>: all contenders and sizes.</param>
/// <param name="OnlyReport">Writes the page from the figures that are there.</param>
/// <param name="Filter">A part of the names of what is timed.</param>
/// <param name="Bits">The only width of registers; 0 for all.</param>
/// <param name="ChildFile">Where a child process writes its figures; null in the parent.</param>
internal sealed record Options(bool Check, bool Quick, bool Everybody, bool OnlyReport, string Filter, int Bits, string? ChildFile)
{
    /// <summary>Whether RESULTS.md is written: not of a part, nor of what the hand timer says.</summary>
    public bool WritesReport => OnlyReport || !(Check || Quick || Filter.Length > 0 || Bits > 0);

    public static Options Parse(string[] args)
    {
        string? After(string name) => Array.IndexOf(args, name) is >= 0 and int index && index + 1 < args.Length ? args[index + 1] : null;
        string[] known = ["--check", "--quick", "--all", "--report", "--filter", "--bits", Timing.WidthProcess.Argument];
        string? unknown = args.FirstOrDefault(arg => arg.StartsWith("--", StringComparison.Ordinal) && !known.Contains(arg));
        return unknown is not null
            ? throw new ArgumentException($"There is no option {unknown}: see benchmarks/README.md.")
            : new Options(
                args.Contains("--check"),
                args.Contains("--quick"),
                args.Contains("--all"),
                args.Contains("--report"),
                After("--filter") ?? (args is [.., var last] && !last.StartsWith("--", StringComparison.Ordinal) && (args.Length == 1 || args[^2] is "--quick" or "--all" or "--check") ? last : string.Empty),
                int.Parse(After("--bits") ?? "0", System.Globalization.CultureInfo.InvariantCulture),
                After(Timing.WidthProcess.Argument));
    }

    /// <summary>What a child is told.</summary>
    public IEnumerable<string> ForChild() =>
    [
        .. Check ? (string[])["--check"] : [], .. Quick ? (string[])["--quick"] : [], .. Everybody ? (string[])["--all"] : [],
        "--filter", Filter,
    ];
}
