// Packs LossGen once for all tests of the package, as in a clean clone: nothing that was built before is
// used. The version is new each time, so that no cache can hold it.
using System.IO.Compression;
using LossGen.Testing;

namespace LossGen.ProductTests;

/// <summary>A freshly packed package in a folder feed.</summary>
public sealed class PackageFixture : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lossgen-product-");

    public PackageFixture()
    {
        Version = $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}.{Environment.ProcessId}";
        Directory.CreateDirectory(Feed);
        DotNet.Run(
            Repository.Root, "pack", "src/LossGen.Runtime", "-c", "Release", "-o", Feed, "-v", "quiet", "--artifacts-path", PathOf("artifacts"),
            $"-p:Version={Version}", "-p:UseSharedCompilation=false").Succeeded();
    }

    public string Version { get; }

    /// <summary>The folder that serves as the source of packages.</summary>
    public string Feed => PathOf("feed");

    public string Package => Path.Combine(Feed, $"LossGen.{Version}.nupkg");

    public string SymbolPackage => Path.ChangeExtension(Package, ".snupkg");

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    /// <summary>The names of a package's files, without those the format itself demands.</summary>
    public static string[] FilesOf(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/", StringComparison.Ordinal)
                    && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }

    public byte[] Read(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(Package);
        using Stream stream = archive.GetEntry(file)!.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public void Dispose()
    {
        Delete(folder.FullName);
        Delete(Path.Combine(GlobalPackages(), "lossgen", Version));
    }

    // Restoring put the package here too, under a version that nobody will ask for again.
    private static string GlobalPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
