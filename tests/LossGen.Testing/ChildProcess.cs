// Runs a test assembly's own entry point in a process of its own, with environment variables that
// switch instruction sets off. Used by the tests that results have equal bits on every register width.
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LossGen.Testing;

/// <summary>Starts child processes of the running .NET.</summary>
public static class ChildProcess
{
    /// <summary>Runs an assembly and returns what it wrote to its standard output.</summary>
    /// <param name="assembly">The path of an executable assembly, next to its runtimeconfig.json.</param>
    /// <param name="arguments">The arguments of its Main.</param>
    /// <param name="environment">Variables set on top of this process's.</param>
    /// <exception cref="InvalidOperationException">It ended with another status than 0.</exception>
    public static string Run(string assembly, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(Host(), ["exec", assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{assembly} ended with {process.ExitCode}: {errors.Result}");
    }

    // The host that runs this very runtime lies three folders above it: dotnet/shared/Microsoft.NETCore.App/10.0.0.
    private static string Host()
    {
        string name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(host) ? host : name;
    }
}
