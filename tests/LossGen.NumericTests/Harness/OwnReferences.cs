// All references of losses that no formula says, found by reflection: a new one is registered by being there.
using LossGen.Losses;

namespace LossGen.NumericTests.Harness;

internal static class OwnReferences
{
    private static readonly Dictionary<string, IOwnReference> All = typeof(OwnReferences).Assembly.GetTypes()
        .Where(type => type.IsClass && !type.IsAbstract && typeof(IOwnReference).IsAssignableFrom(type))
        .Select(type => (IOwnReference)Activator.CreateInstance(type)!)
        .ToDictionary(reference => reference.Loss);

    public static IEnumerable<string> Losses => All.Keys;

    public static IOwnReference Of(LossDefinition loss) => All.TryGetValue(loss.Name, out IOwnReference? reference)
        ? reference
        : throw new NotSupportedException($"{loss.Name} has a kernel of its own, but no IOwnReference in the tests.");
}
