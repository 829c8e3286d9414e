// The package in somebody else's hands: a library and a program that is its friend, under the strictest
// settings, on both target frameworks, just-in-time and ahead-of-time compiled.
using System.Runtime.InteropServices;
using Xunit.Abstractions;

namespace LossGen.ProductTests;

[Collection(SharedPackage.Name)]
public sealed class ConsumerTests(PackageFixture package, ITestOutputHelper output)
{
    // PyTorch's figures, in double or rounded to float.
    private static readonly (string Name, double Value)[] Expected =
    [
        ("BCE", 0.42174694),
        ("L1", 4.0 / 3),
        ("cross entropy", 0.90936774),
        ("its gradient", 0.0537916869),
        ("NLL", -(0.5907 - 0.4897 - 0.1246) / 3),
        ("MSE", 1.30391412),
        ("BCE with logits", 0.958650708),
    ];

    [Fact]
    public void Strict_projects_build_without_a_warning_and_compute_what_PyTorch_computes()
    {
        Consumer consumer = new(package, "strict");
        string build = consumer.Run("build", "Application", "-warnaserror").Succeeded();
        Assert.DoesNotContain("warning", build.Replace("0 Warning(s)", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.True(File.Exists(consumer.PathOf("Application", "bin", "Release", "net8.0", "Application.dll")));

        string printed = DotNet.Run(consumer.PathOf(), consumer.PathOf("Application", "bin", "Release", "net10.0", "Application.dll")).Succeeded();
        AssertExpected(printed);
    }

    [Fact]
    public void A_native_program_has_no_warnings_and_computes_the_same()
    {
        Consumer consumer = new(package, "native");
        string? linker = Array.Find(["clang", "gcc"], IsInstalled);
        if (linker is null && !OperatingSystem.IsWindows())
        {
            output.WriteLine("NOT TESTED: no clang and no gcc is installed to link a native program with.");
            return;
        }

        DotNet restore = consumer.Run("restore", "Native", "-r", RuntimeInformation.RuntimeIdentifier);
        if (restore.ExitCode != 0 && restore.Output.Contains("ILCompiler", StringComparison.OrdinalIgnoreCase))
        {
            output.WriteLine("NOT TESTED: the sources of packages have no ILCompiler.\n" + restore.Output);
            return;
        }

        restore.Succeeded();
        string[] options = linker == "gcc" ? ["-p:CppCompilerAndLinker=gcc"] : [];
        consumer.Run("publish", "Native", ["-r", RuntimeInformation.RuntimeIdentifier, "-o", consumer.PathOf("published"), .. options]).Succeeded();
        string program = consumer.PathOf("published", OperatingSystem.IsWindows() ? "Native.exe" : "Native");
        AssertExpected(DotNet.Start(program, consumer.PathOf()).Succeeded());
        output.WriteLine($"Tested: {new FileInfo(program).Length:N0} bytes, linked with {linker ?? "the platform's linker"}.");
    }

    private static void AssertExpected(string printed)
    {
        string[] lines = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(Expected.Length, lines.Length);
        foreach ((string line, (string name, double value)) in lines.Zip(Expected))
        {
            string[] parts = line.Split(" = ");
            Assert.Equal(name, parts[0]);
            Assert.Equal(value, double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), 2e-7);
        }
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
