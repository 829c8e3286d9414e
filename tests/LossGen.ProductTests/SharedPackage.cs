// All tests of the package share one packing.
namespace LossGen.ProductTests;

[CollectionDefinition(Name)]
public sealed class SharedPackage : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}
