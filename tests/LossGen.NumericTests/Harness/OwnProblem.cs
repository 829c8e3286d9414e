// What a loss with a kernel of its own is asked: the same as any problem, in double and whole numbers, so
// that its reference in the tests is plain code.
namespace LossGen.NumericTests.Harness;

/// <summary>The inputs of a loss of <see cref="Losses.LossShape.Own"/>.</summary>
/// <param name="Rows">The number of unreduced losses.</param>
/// <param name="RowLength">The length of a row.</param>
/// <param name="Options">The options, flags as 1 or 0.</param>
internal sealed record OwnProblem(int Rows, int RowLength, IReadOnlyDictionary<string, double> Options)
{
    /// <summary>The data of the element type, by name.</summary>
    public IReadOnlyDictionary<string, double[]> Values { get; init; } = new Dictionary<string, double[]>();

    /// <summary>The whole numbers, by name.</summary>
    public IReadOnlyDictionary<string, long[]> Integers { get; init; } = new Dictionary<string, long[]>();

    /// <summary>Whether a flag is set.</summary>
    public bool Is(string flag) => Options[flag] != 0;

    /// <summary>The same problem with other data.</summary>
    public OwnProblem With(string name, double[] values) =>
        this with { Values = new Dictionary<string, double[]>(Values) { [name] = values } };
}
