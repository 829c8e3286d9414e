// An entry of the catalogue: all that LossGen knows of one loss. The parser reads the metadata, the
// compiler the maths; nothing else in the project names a loss.
using System.Collections.Immutable;

namespace LossGen.Losses;

/// <summary>A loss of the catalogue.</summary>
internal sealed class LossDefinition(
    string name,
    string summary,
    LossShape shape,
    ImmutableArray<DataParameter> data,
    ImmutableArray<LossOption> options,
    ImmutableArray<Reduction> reductions,
    Func<LossScope, LossFormula> maths)
{
    /// <summary>PyTorch's name, such as <c>CrossEntropyLoss</c>.</summary>
    public string Name => name;

    /// <summary>The attribute's full metadata name.</summary>
    public string AttributeName => "LossGen." + name + "Attribute";

    /// <summary>One sentence for the comment in the emitted code.</summary>
    public string Summary => summary;

    public LossShape Shape => shape;

    public ImmutableArray<DataParameter> Data => data;

    public ImmutableArray<LossOption> Options => options;

    public ImmutableArray<Reduction> Reductions => reductions;

    /// <summary>The option of that name (camel case).</summary>
    public LossOption Option(string optionName) => options.First(o => o.Name == optionName);

    /// <summary>The maths under the given bindings.</summary>
    public LossFormula Formula(LossScope scope) => maths(scope);
}
