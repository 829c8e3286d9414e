// One way to declare a loss: the rows of the standard set, which DeclarationText turns into methods.
namespace LossGen.NumericTests.Declaring;

/// <summary>A form of declaration.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Reduction">The reduction.</param>
internal sealed record Form(string Name, Reduction Reduction)
{
    public string Returns { get; init; } = "void";

    /// <summary>Whether the unreduced losses come out.</summary>
    public bool HasLoss { get; init; }

    /// <summary>How many of the data's gradients come out, in the catalogue's order.</summary>
    public int Gradients { get; init; } = int.MaxValue;

    public bool HasHessians { get; init; }

    /// <summary>Whether gradients are multiplied by an upstream gradient.</summary>
    public bool HasUpstream { get; init; }

    /// <summary>Whether row outputs and counters come out.</summary>
    public bool HasExtras { get; init; }

    /// <summary>Whether several threads work on a call, at most as many as a parameter says.</summary>
    public bool IsParallel { get; init; }

    public bool ZeroWhenEmpty { get; init; }

    /// <summary>The constant length of a row; a parameter gives it where null.</summary>
    public int? RowLength { get; init; }

    /// <summary>The constant number of positions behind the class axis; 0 for a parameter, null for none.</summary>
    public int? Spatial { get; init; }

    /// <summary>The weights that parameters bind.</summary>
    public IReadOnlyList<string> Weights { get; init; } = [];

    /// <summary>The options that parameters bind.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>The type of parameters for number options.</summary>
    public string NumberType { get; init; } = "Real";

    /// <summary>The options that the attribute binds.</summary>
    public IReadOnlyDictionary<string, double> Constants { get; init; } = new Dictionary<string, double>();

    /// <summary>The type of class indices and other whole numbers.</summary>
    public string Index { get; init; } = "int";
}
