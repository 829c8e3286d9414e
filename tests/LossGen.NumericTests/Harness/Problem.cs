// The data of one call, independent of which kernel answers it: golden cases, oracle problems and guard
// page problems are all of this kind.
using System.Numerics;

namespace LossGen.NumericTests.Harness;

/// <summary>The inputs of a loss.</summary>
internal sealed record Problem<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public required T[] Input { get; init; }

    /// <summary>The target values; null where the target is a class index.</summary>
    public T[]? Target { get; init; }

    /// <summary>The target classes; null where the target is values.</summary>
    public long[]? Indices { get; init; }

    public T[]? Weight { get; init; }

    public T[]? PosWeight { get; init; }

    /// <summary>The upstream gradient of each unreduced loss; 1 where null.</summary>
    public T[]? LossGradient { get; init; }

    /// <summary>The upstream gradient of the reduced loss.</summary>
    public double GradientScale { get; init; } = 1;

    public int Classes { get; init; } = 1;

    public int Spatial { get; init; } = 1;

    public int IgnoreIndex { get; init; } = -100;

    public double LabelSmoothing { get; init; }

    /// <summary>The number of unreduced losses of a row loss.</summary>
    public int Rows => Input.Length / Classes;

    /// <summary>The number of unreduced losses.</summary>
    public int Losses(bool byRow) => byRow ? Rows : Input.Length;

    public double Option(string name) => name switch
    {
        "classes" => Classes,
        "spatial" => Spatial,
        "ignoreIndex" => IgnoreIndex,
        _ => LabelSmoothing,
    };
}
