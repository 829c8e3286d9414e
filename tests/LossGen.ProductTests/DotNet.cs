// Runs the .NET command line for tests that pack, build and publish, without what the test host and a
// surrounding build put into the environment.
using System.Collections;
using System.Diagnostics;
using System.Text;

namespace LossGen.ProductTests;

/// <summary>A finished command: its exit code and all it wrote.</summary>
internal sealed record DotNet(string Command, int ExitCode, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // Set by a running build or test host, they would point the command to that one's tools and output.
    private static readonly string[] Leftovers = ["MSBUILD", "VSTEST", "COREHOST", "DOTNET_HOST_PATH", "DOTNET_STARTUP_HOOKS", "TESTINGPLATFORM"];

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public static DotNet Run(string folder, params string[] arguments) => Start("dotnet", folder, arguments);

    /// <summary>Runs any program in a folder.</summary>
    public static DotNet Start(string program, string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            string name = (string)variable.Key;
            if (Array.Exists(Leftovers, leftover => name.StartsWith(leftover, StringComparison.OrdinalIgnoreCase)))
            {
                start.Environment.Remove(name);
            }
        }

        // No process that outlives the command, no language but that of the messages tests look for.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        StringBuilder output = new();
        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        string command = $"{program} {string.Join(' ', arguments)}";
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} took more than {Patience}:\n{output}");
        }

        process.WaitForExit();
        return new DotNet(command, process.ExitCode, output.ToString());
    }

    /// <summary>The output of a command that has to succeed.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return Output;
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
