// The vector math gives the same bits whatever instruction sets the machine has: this assembly runs again
// in child processes with some switched off.
using LossGen.Testing;

namespace LossGen.Runtime.Tests;

public sealed class BitsOnEveryMachineTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableAVX")]
    [InlineData("DOTNET_EnableFMA")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    [InlineData("DOTNET_TieredCompilation")]
    public void Switched_off_it_changes_no_bit(string variable)
    {
        string[] lines = ChildProcess.Run(typeof(Fingerprint).Assembly.Location, [], (variable, "0"))
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Fingerprint.OfVectorMath(), lines[1]);
        if (variable is "DOTNET_EnableAVX2" or "DOTNET_EnableAVX" or "DOTNET_EnableHWIntrinsic")
        {
            Assert.Equal("False False", lines[0]);
        }

        if (variable is "DOTNET_EnableAVX512")
        {
            Assert.StartsWith("False", lines[0], StringComparison.Ordinal);
        }
    }
}
