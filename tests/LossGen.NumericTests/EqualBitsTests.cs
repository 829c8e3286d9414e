// Every kernel gives the same bits whatever registers the processor has: child processes with
// instruction sets switched off compute the same hashes as this one.
using System.Globalization;
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class EqualBitsTests
{
    private static readonly Lazy<string[]> Here = new(() => [.. Hashes.Lines()]);

    // What is switched off, under its name since .NET 10 and before, and the widest register that leaves.
    [Theory]
    [InlineData("DOTNET_EnableAVX512", "DOTNET_EnableAVX512F", 256)]
    [InlineData("DOTNET_EnableAVX2", "DOTNET_EnableAVX2", 128)]
    [InlineData("DOTNET_EnableAVX", "DOTNET_EnableAVX", 128)]
    [InlineData("DOTNET_EnableFMA", "DOTNET_EnableFMA", 512)]
    [InlineData("DOTNET_EnableHWIntrinsic", "DOTNET_EnableHWIntrinsic", 0)]
    public void Results_have_equal_bits_without(string instructions, string formerName, int widest)
    {
        string output = ChildProcess.Run(
            typeof(EqualBitsTests).Assembly.Location, [], (instructions, "0"), (formerName, "0"));
        string[] there = output.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(int.Parse(there[0], CultureInfo.InvariantCulture), 0, widest);
        Assert.Equal(
            Losses.LossCatalogue.All.Select(loss => loss.Name).Order(),
            there[1..].Select(line => KernelTable.All[line.Split(' ')[0]].Loss.Name).Distinct().Order());
        Assert.Equal(Here.Value, there[1..]);
    }
}
