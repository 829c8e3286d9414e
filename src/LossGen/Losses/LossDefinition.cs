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
    Func<LossScope, LossFormula>? maths = null)
{
    /// <summary>PyTorch's name, such as <c>CrossEntropyLoss</c>.</summary>
    public string Name => name;

    /// <summary>The attribute's full metadata name.</summary>
    public string AttributeName => "LossGen." + name + "Attribute";

    /// <summary>One sentence for the comment in the emitted code.</summary>
    public string Summary => summary;

    public LossShape Shape => shape;

    public ImmutableArray<DataParameter> Data => data;

    /// <summary>The options; the floor of second derivatives, which every loss that has some shares, comes last.</summary>
    public ImmutableArray<LossOption> Options { get; } =
        data.Any(parameter => parameter.HasHessian) ? options.Add(Common.MinHessian) : options;

    public ImmutableArray<Reduction> Reductions => reductions;

    /// <summary>Where it stands in the documentation.</summary>
    public LossGroup Group { get; init; } = LossGroup.PyTorch;

    /// <summary>The option that gives the length of a row; null for element-wise losses and rows of a fixed length.</summary>
    public LossOption? RowLength => options.FirstOrDefault(option => option.Kind == OptionKind.RowLength);

    /// <summary>The length of every row where no option gives it, such as 4 for boxes.</summary>
    public int? FixedRowLength { get; init; }

    /// <summary>How many class indices there are beyond the row length: 1 where an index names a gap between classes.</summary>
    public int FurtherIndices { get; init; }

    /// <summary>Values per row that a span parameter of that name may ask for.</summary>
    public ImmutableArray<string> RowOutputs { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Counts of rows that an <c>out int</c> parameter of that name may ask for.</summary>
    public ImmutableArray<string> Counters { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The kernel of a loss of shape <see cref="LossShape.Own"/>; null for the others.</summary>
    public OwnKernel? Kernel { get; init; }

    /// <summary>The kernel that calls a method of the user's in place of the formula; null where none can be given.</summary>
    public UserMethodKernel? UserMethod { get; init; }

    /// <summary>The option of that name (camel case).</summary>
    public LossOption Option(string optionName) => Options.First(o => o.Name == optionName);

    /// <summary>The maths under the given bindings.</summary>
    public LossFormula Formula(LossScope scope) =>
        maths is null ? throw new InvalidOperationException(name + " has a kernel of its own instead of a formula.") : maths(scope);
}
