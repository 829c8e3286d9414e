// This program once more, in a process whose registers are of a certain width. What it measures comes back in a file.
using System.Diagnostics;

namespace LossGen.Benchmarks.Timing;

internal static class WidthProcess
{
    /// <summary>The argument that makes this program the child; the file follows.</summary>
    public const string Argument = "--child";

    /// <returns>The lines that the child wrote.</returns>
    /// <exception cref="InvalidOperationException">The child failed.</exception>
    public static IReadOnlyList<string> Run(RegisterWidth width, IEnumerable<string> arguments)
    {
        string file = Path.GetTempFileName();
        try
        {
            ProcessStartInfo start = new(Environment.ProcessPath!, [.. HostArguments(), Argument, file, .. arguments]);
            // Calls are counted from the start, so that warming up takes calls only, no waiting.
            foreach ((string name, string value) in width.Environment.Append(("DOTNET_TC_CallCountingDelayMs", "0")))
            {
                start.Environment[name] = value;
            }

            using Process child = Process.Start(start)!;
            child.WaitForExit();
            return child.ExitCode == 0
                ? File.ReadAllLines(file)
                : throw new InvalidOperationException($"The process of {width.Bits} bits failed (exit code {child.ExitCode}).");
        }
        finally
        {
            File.Delete(file);
        }
    }

    // Under "dotnet program.dll" the process is the host, and the program its first argument.
    private static string[] HostArguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
}
