// Every loss that LossGen knows. The generator subscribes to each attribute named here; adding a loss is
// adding its file and its line.
using System.Collections.Immutable;

namespace LossGen.Losses;

internal static class LossCatalogue
{
    public static ImmutableArray<LossDefinition> All { get; } = ImmutableArray.Create(
        BCELoss.Definition,
        BCEWithLogitsLoss.Definition,
        CrossEntropyLoss.Definition,
        NLLLoss.Definition,
        L1Loss.Definition,
        MSELoss.Definition);

    /// <summary>The loss of that name, such as <c>MSELoss</c>.</summary>
    public static LossDefinition Find(string name) => All.First(loss => loss.Name == name);
}
