// The package's own build step: who compiles ahead of time for x64 without saying for which processors is warned,
// and nobody else. The step reads properties alone, so it is called by itself, after one restore without them:
// compilers of native code for other machines need not be installed.
namespace LossGen.ProductTests;

[Collection(SharedPackage.Name)]
public sealed class InstructionSetTests(PackageFixture package)
{
    private const string Code = "LOSSGEN001";
    private const string Ahead = "-p:PublishAot=true";

    [Fact]
    public void Those_are_warned_who_publish_ahead_of_time_for_x64_and_name_no_instruction_set()
    {
        Consumer consumer = Restored("ahead");

        foreach (string runtime in (string[])["linux-x64", "win-x64", "linux-musl-x64", "osx-x64"])
        {
            string printed = Check(consumer, Ahead, "-p:RuntimeIdentifier=" + runtime);
            Assert.Contains("warning " + Code, printed, StringComparison.Ordinal);
            Assert.Contains("<IlcInstructionSet>x86-64-v3</IlcInstructionSet>", printed, StringComparison.Ordinal);
        }

        Assert.Contains(Code, Check(consumer, Ahead, "-p:RuntimeIdentifiers=linux-arm64%3Bwin-x64"), StringComparison.Ordinal);
        foreach (string[] silent in (string[][])
        [
            ["-p:RuntimeIdentifier=linux-x64"],
            [Ahead, "-p:RuntimeIdentifier=linux-arm64"],
            [Ahead, "-p:RuntimeIdentifiers=linux-arm64%3Bosx-arm64"],
            [Ahead, "-p:RuntimeIdentifier=linux-x64", "-p:IlcInstructionSet=native"],
            [Ahead, "-p:RuntimeIdentifier=linux-x64", "-p:AlsoNoWarn=" + Code],
            [Ahead, "-p:RuntimeIdentifier=linux-x64", "-p:LossGenCheckInstructionSet=false"],
        ])
        {
            Assert.DoesNotContain(Code, Check(consumer, silent), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_build_warns_and_goes_on()
    {
        Consumer consumer = Restored("ahead-build");
        string printed = consumer.Run("build", "Ahead", "--no-restore", Ahead, "-p:RuntimeIdentifiers=win-x64", "-v", "minimal").Succeeded();

        Assert.Contains("warning " + Code, printed, StringComparison.Ordinal);
        Assert.True(File.Exists(consumer.PathOf("Ahead", "bin", "Release", "net10.0", "Ahead.dll")));
        Assert.DoesNotContain(Code, consumer.Run("build", "Ahead", "--no-restore", "-v", "minimal").Succeeded(), StringComparison.Ordinal);
    }

    private static string Check(Consumer consumer, params string[] properties) =>
        consumer.Run("msbuild", "Ahead", ["-t:LossGenCheckInstructionSet", .. properties]).Succeeded();

    private Consumer Restored(string name)
    {
        Consumer consumer = new(package, name);
        consumer.Run("restore", "Ahead").Succeeded();
        return consumer;
    }
}
