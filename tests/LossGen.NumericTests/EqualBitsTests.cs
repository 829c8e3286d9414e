// Every kernel gives the same bits whatever registers the processor has: child processes with
// instruction sets switched off compute the same hashes as this one.
using LossGen.NumericTests.Harness;
using LossGen.Testing;

namespace LossGen.NumericTests;

public sealed class EqualBitsTests
{
    private static readonly Lazy<string[]> Here = new(() => [.. Hashes.Lines()]);

    [Theory]
    [InlineData("DOTNET_EnableAVX512", "DOTNET_EnableAVX512F")]
    [InlineData("DOTNET_EnableAVX2", "DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableAVX", "DOTNET_EnableAVX")]
    [InlineData("DOTNET_EnableFMA", "DOTNET_EnableFMA")]
    [InlineData("DOTNET_EnableHWIntrinsic", "DOTNET_EnableHWIntrinsic")]
    public void Results_have_equal_bits_without(string instructions, string formerName)
    {
        string output = ChildProcess.Run(
            typeof(EqualBitsTests).Assembly.Location, [Hashes.Command], (instructions, "0"), (formerName, "0"));
        string[] there = output.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Here.Value, there[1..]);
        Assert.True(Here.Value.Length >= 2 * KernelTable.Float32.Count);
    }

    [Fact]
    public void The_switches_change_what_is_accelerated()
    {
        // Where this machine has 512-bit registers, a child without AVX-512 must not: otherwise nothing was compared.
        string[] there = ChildProcess.Run(
            typeof(EqualBitsTests).Assembly.Location, [Hashes.WidthCommand], ("DOTNET_EnableHWIntrinsic", "0")).Split('\n');
        Assert.Equal("0", there[0].Trim());
    }
}
