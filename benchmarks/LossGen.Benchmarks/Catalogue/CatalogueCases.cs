// All losses of the catalogue as they are timed, in the order of their names.
namespace LossGen.Benchmarks.Catalogue;

internal static class CatalogueCases
{
    private static readonly Type[] Types =
    [
        .. typeof(CatalogueCases).Assembly.GetTypes()
            .Where(type => type.IsClass && typeof(ICatalogueCase).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public static IEnumerable<string> Names => Types.Select(type => type.Name[..^"Case".Length]);

    /// <summary>The case of a loss, with fresh data.</summary>
    public static ICatalogueCase Make(string name) =>
        (ICatalogueCase)Activator.CreateInstance(Types.Single(type => type.Name == name + "Case"))!;
}
