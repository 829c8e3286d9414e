// What an expression has for a value, as far as the flow knows: memory, whose meaning stands in the state, or
// a number or tensor with a meaning of its own.
namespace LossGen.Analysis.Flow;

/// <summary>The abstract value of an expression.</summary>
internal sealed record Value
{
    public static Value Unknown { get; } = new();

    /// <summary>The memory it refers to; null for numbers and tensors.</summary>
    public Part? Part { get; init; }

    /// <summary>Which elements of that memory; null where nothing is known, and for numbers and tensors.</summary>
    public Extent? Extent { get; init; }

    /// <summary>The number itself, where the source spells it out.</summary>
    public double? Number { get; init; }

    /// <summary>The meaning of a number or a tensor; null where it is unknown.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>A network layer or a loss: what calling it returns, or computes.</summary>
    public Callable? Callable { get; init; }

    /// <summary>The number, where it is a sum, a count or a mean that a loss returned; null elsewhere.</summary>
    public LossResult? Result { get; init; }

    public bool IsUnknown => Part is null && Evidence is null && Callable is null && Result is null && Number is null;

    public static Value Of(Evidence? evidence) => evidence is null ? Unknown : new Value { Evidence = evidence };

    public static Value Of(Region region) => new() { Part = new Part(region, null, region.Length), Extent = Extent.Whole(region.Length) };
}
