// The data of one call, independent of which kernel answers it: golden cases, oracle problems and guard
// page problems are all of this kind. Everything goes by the catalogue's names.
namespace LossGen.NumericTests.Harness;

/// <summary>The inputs of a loss.</summary>
internal sealed record Problem<T>
    where T : unmanaged
{
    /// <summary>The data and the weights.</summary>
    public required IReadOnlyDictionary<string, T[]> Values { get; init; }

    /// <summary>Class indices and other whole numbers.</summary>
    public IReadOnlyDictionary<string, long[]> Integers { get; init; } = new Dictionary<string, long[]>();

    /// <summary>The number options and flags (1 or 0), at least those that the kernel's parameters bind.</summary>
    public IReadOnlyDictionary<string, double> Options { get; init; } = new Dictionary<string, double>();

    /// <summary>The upstream gradient of each unreduced loss; 1 where null.</summary>
    public T[]? LossGradient { get; init; }

    /// <summary>The upstream gradient of the reduced loss.</summary>
    public double GradientScale { get; init; } = 1;

    /// <summary>The length of a row; 1 where there are no rows.</summary>
    public int RowLength { get; init; } = 1;

    /// <summary>The number of positions behind the class axis.</summary>
    public int Spatial { get; init; } = 1;

    /// <summary>The number of unreduced losses: elements, or rows.</summary>
    public required int Losses { get; init; }

    /// <summary>The number of elements of a scratch span.</summary>
    public int Scratch { get; init; }

    /// <summary>What a target is that names no class.</summary>
    public long IgnoreIndex => (long)Options.GetValueOrDefault("ignoreIndex", -100);

    /// <summary>The same problem with other data or weights.</summary>
    public Problem<T> With(string name, T[] values) =>
        this with { Values = new Dictionary<string, T[]>(Values) { [name] = values } };

    /// <summary>The same problem with other whole numbers.</summary>
    public Problem<T> With(string name, long[] integers) =>
        this with { Integers = new Dictionary<string, long[]>(Integers) { [name] = integers } };

    public override string ToString() =>
        $"{Losses} losses, rows of {RowLength}, spatial {Spatial}, " + string.Join(", ", Options.Select(option => $"{option.Key} {option.Value}"));
}
