// Somebody else's projects: copied out of the repository into a folder of their own, where they restore
// the package from a folder feed besides the sources the machine has anyway.
using System.Security;

namespace LossGen.ProductTests;

internal sealed class Consumer
{
    private readonly string folder;
    private readonly PackageFixture package;

    public Consumer(PackageFixture package, string name)
    {
        this.package = package;
        folder = package.PathOf(name);
        string source = Path.Combine(AppContext.BaseDirectory, "Consumers");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="lossgen" value="{SecurityElement.Escape(package.Feed)}" />
              </packageSources>
            </configuration>
            """);
    }

    public string PathOf(params string[] parts) => Path.Combine([folder, .. parts]);

    /// <summary>Runs a command of <c>dotnet</c> on one of the projects.</summary>
    public DotNet Run(string command, string project, params string[] options) =>
        DotNet.Run(
            folder,
            [command, project, "-v", "quiet", $"-p:LossGenVersion={package.Version}", "-p:Configuration=Release", "-p:UseSharedCompilation=false", .. options]);
}
