// The functions of benchmarks/native, compiled for the registers this process may use. Called by the generated cases
// and MemoryLimit.
using System.Runtime.InteropServices;

namespace LossGen.Benchmarks.Contenders;

internal static class NativeLosses
{
    private static readonly Lazy<nint> Library = new(() =>
        NativeLibrary.TryLoad(NativeCompiler.LibraryPath(RegisterWidth.Current), out nint handle) ? handle : 0);

    /// <summary>The address of a function; 0 where there is no C++ compiler.</summary>
    public static nint Find(string name) => Library.Value != 0 && NativeLibrary.TryGetExport(Library.Value, name, out nint address) ? address : 0;
}
