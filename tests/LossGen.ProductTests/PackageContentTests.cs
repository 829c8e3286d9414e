// What is in the package, and what it asks of those who install it.
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace LossGen.ProductTests;

[Collection(SharedPackage.Name)]
public sealed class PackageContentTests(PackageFixture package)
{
    private static readonly Version OldestRoslyn = new(4, 8, 0, 0);

    [Fact]
    public void Files_are_the_library_the_analyzers_and_what_describes_them() =>
        Assert.Equal(
            [
                "LossGen.nuspec",
                "README.md",
                "analyzers/dotnet/cs/LossGen.CodeFixes.dll",
                "analyzers/dotnet/cs/LossGen.dll",
                "buildTransitive/LossGen.targets",
                "icon.png",
                "lib/net10.0/LossGen.Runtime.dll",
                "lib/net10.0/LossGen.Runtime.xml",
                "lib/net8.0/LossGen.Runtime.dll",
                "lib/net8.0/LossGen.Runtime.xml",
            ],
            PackageFixture.FilesOf(package.Package));

    [Fact]
    public void Symbols_are_those_of_the_library() =>
        Assert.Equal(
            ["LossGen.nuspec", "lib/net10.0/LossGen.Runtime.pdb", "lib/net8.0/LossGen.Runtime.pdb"],
            PackageFixture.FilesOf(package.SymbolPackage));

    [Fact]
    public void Nothing_else_has_to_be_installed()
    {
        XElement metadata = Metadata();
        XNamespace ns = metadata.Name.Namespace;
        Assert.Empty(metadata.Descendants(ns + "dependency"));
        Assert.Equal(
            ["net10.0", "net8.0"],
            metadata.Descendants(ns + "group").Select(group => (string)group.Attribute("targetFramework")!).Order());
    }

    [Fact]
    public void The_gallery_finds_name_licence_readme_icon_and_words_to_search_for()
    {
        XElement metadata = Metadata();
        string Text(string name) => metadata.Element(metadata.Name.Namespace + name)?.Value ?? string.Empty;
        Assert.Equal(("LossGen", package.Version), (Text("id"), Text("version")));
        Assert.Equal(("MIT", "README.md", "icon.png"), (Text("license"), Text("readme"), Text("icon")));
        Assert.NotEmpty(Text("description"));
        Assert.Contains("source-generator", Text("tags"));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], package.Read("icon.png")[..4]);
    }

    // A reference to anything newer, or to anything a compiler does not bring itself, and the generator does not load.
    [Theory]
    [InlineData("LossGen.dll", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp")]
    [InlineData(
        "LossGen.CodeFixes.dll",
        "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Workspaces")]
    public void Analyzers_refer_to_the_oldest_supported_compiler_only(string file, params string[] roslyn)
    {
        using PEReader reader = new(new MemoryStream(package.Read("analyzers/dotnet/cs/" + file)));
        MetadataReader metadata = reader.GetMetadataReader();
        foreach (AssemblyReference reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
        {
            string name = metadata.GetString(reference.Name);
            Version newest = name switch
            {
                "netstandard" => new Version(2, 0, 0, 0),
                "System.Collections.Immutable" => new Version(7, 0, 0, 0),
                "System.Memory" => new Version(4, 0, 1, 2),
                _ when roslyn.Contains(name) => OldestRoslyn,
                _ => throw new InvalidOperationException($"{file} refers to {name}, which compilers do not bring."),
            };
            Assert.True(reference.Version <= newest, $"{file} refers to {name} {reference.Version}, newer than {newest}.");
        }
    }

    private XElement Metadata()
    {
        using MemoryStream nuspec = new(package.Read("LossGen.nuspec"));
        XElement root = XDocument.Load(nuspec).Root!;
        return root.Element(root.Name.Namespace + "metadata")!;
    }
}
