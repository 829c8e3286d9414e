// All losses of the catalogue as they are timed, in the order of their names.
using System.Reflection;

namespace LossGen.Benchmarks.Catalogue;

internal static class CatalogueCases
{
    private static readonly (Type Type, CaseSizesAttribute Sizes)[] Types =
    [
        .. typeof(CatalogueCases).Assembly.GetTypes()
            .Select(type => (type, type.GetCustomAttribute<CaseSizesAttribute>()!))
            .Where(pair => pair.Item2 is not null)
            .OrderBy(pair => pair.Item2.Title, StringComparer.Ordinal),
    ];

    public static IEnumerable<CaseSizesAttribute> All => Types.Select(pair => pair.Sizes);

    /// <summary>The losses of single elements, whose speed the memory may limit.</summary>
    public static IReadOnlySet<string> Elementwise { get; } = Types.Where(pair => pair.Sizes.IsElementwise).Select(pair => pair.Sizes.Title).ToHashSet();

    /// <summary>The case of a loss, with fresh data.</summary>
    public static ICatalogueCase Make(string loss, int size) =>
        (ICatalogueCase)Activator.CreateInstance(Types.Single(pair => pair.Sizes.Title == loss).Type, size)!;
}
