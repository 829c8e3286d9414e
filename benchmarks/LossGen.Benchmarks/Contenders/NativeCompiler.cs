// Compiles the yardstick in C++ before anything is timed, once for every register width. Where there is
// no g++ its column stays empty.
using System.ComponentModel;
using System.Diagnostics;

namespace LossGen.Benchmarks.Contenders;

internal static class NativeCompiler
{
    private static string Folder => Path.Combine(ProgramFolder.Path, "native");

    private static string Sources => string.Join(' ', Directory.EnumerateFiles(Folder, "*.cpp").Order(StringComparer.Ordinal));

    public static string LibraryPath(RegisterWidth width) => Path.Combine(Folder, $"losses{width.Bits}.so");

    public static void Run()
    {
        DateTime changed = Directory.EnumerateFiles(Folder).Where(file => !file.EndsWith(".so", StringComparison.Ordinal)).Max(File.GetLastWriteTimeUtc);
        foreach (RegisterWidth width in RegisterWidth.All)
        {
            // The time of a file that does not exist is long past.
            if (File.GetLastWriteTimeUtc(LibraryPath(width)) < changed)
            {
                Compile(width);
            }
        }
    }

    private static void Compile(RegisterWidth width)
    {
        string arguments = $"-std=c++17 -O3 -w -fno-math-errno -ffp-contract=fast -shared -fPIC {width.CompilerFlags} -o {LibraryPath(width)} {Sources}";
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
