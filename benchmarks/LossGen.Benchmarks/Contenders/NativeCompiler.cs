// Compiles the yardstick in C++ before anything is timed, once for every register width. Where there is
// no g++ its column stays empty.
using System.ComponentModel;
using System.Diagnostics;

namespace LossGen.Benchmarks.Contenders;

internal static class NativeCompiler
{
    private static string Source => Path.Combine(ProgramFolder.Path, "native", "losses.cpp");

    public static string LibraryPath(RegisterWidth width) => Path.Combine(ProgramFolder.Path, "native", $"losses{width.Bits}.so");

    public static void Run()
    {
        foreach (RegisterWidth width in RegisterWidth.All)
        {
            if (!File.Exists(LibraryPath(width)) || File.GetLastWriteTimeUtc(LibraryPath(width)) < File.GetLastWriteTimeUtc(Source))
            {
                Compile(width);
            }
        }
    }

    private static void Compile(RegisterWidth width)
    {
        string arguments = $"-std=c++17 -O3 -w -fno-math-errno -ffp-contract=fast -shared -fPIC {width.CompilerFlags} -o {LibraryPath(width)} {Source}";
        try
        {
            using Process compiler = Process.Start("g++", arguments);
            compiler.WaitForExit();
            if (compiler.ExitCode != 0)
            {
                throw new InvalidOperationException($"g++ {arguments} ended with {compiler.ExitCode}.");
            }
        }
        catch (Win32Exception)
        {
            Console.Error.WriteLine("g++ was not found: no figures of the C++ yardstick.");
        }
    }
}
