// The widths of registers everything is timed at. Narrower ones than the machine's are had by switching
// instruction sets off, in a process of its own.
using System.Runtime.Intrinsics;

namespace LossGen.Benchmarks;

/// <param name="Bits">The bits of a register.</param>
/// <param name="CompilerFlags">What g++ is told.</param>
/// <param name="Environment">What the .NET runtime and libtorch are told.</param>
internal sealed record RegisterWidth(int Bits, string CompilerFlags, IReadOnlyList<(string Name, string Value)> Environment)
{
    private const string Marker = "LOSSGEN_BENCHMARKS_NARROWED";

    public static IReadOnlyList<RegisterWidth> All { get; } =
    [
        new(512, "-mavx512f -mavx512dq -mavx512bw -mavx512vl -mfma", []),
        new(256, "-mavx2 -mfma", [("DOTNET_EnableAVX512", "0"), ("ATEN_CPU_CAPABILITY", "avx2"), (Marker, "1")]),
        new(128, "-mavx", [("DOTNET_EnableAVX2", "0"), ("ATEN_CPU_CAPABILITY", "default"), (Marker, "1")]),
    ];

    /// <summary>What this process runs at.</summary>
    public static RegisterWidth Current =>
        All[Vector512.IsHardwareAccelerated ? 0 : Vector256.IsHardwareAccelerated ? 1 : 2];

    /// <summary>Whether that is the machine's own width.</summary>
    public static bool IsWidest => System.Environment.GetEnvironmentVariable(Marker) is null;

    /// <summary>The widths this machine has.</summary>
    public static IEnumerable<RegisterWidth> Available => All.Where(width => width.Bits <= Current.Bits);
}
