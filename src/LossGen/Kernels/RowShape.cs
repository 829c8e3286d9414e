// How flat data divide into rows: what the emitter needs to know of (N, C) and (N, C, spatial).
namespace LossGen.Kernels;

/// <summary>The shape of rows.</summary>
/// <param name="Length">The number of values in a row.</param>
/// <param name="Spatial">The number of positions behind the class axis; null where rows always lie in one piece.</param>
/// <param name="IgnoreIndex">The class index whose rows count for nothing; null where the data hold no class index.</param>
/// <param name="IgnoresRows">Whether any row can be ignored; if not, the ignored index is one that no check lets through.</param>
/// <param name="FurtherIndices">How many class indices there are beyond the length of a row.</param>
internal sealed record RowShape(RowNumber Length, RowNumber? Spatial, RowNumber? IgnoreIndex, bool IgnoresRows, int FurtherIndices)
{
    /// <summary>An index that is no class: for losses without an ignored one.</summary>
    public const int NoIndex = -1;

    /// <summary>Whether a row is a plane of positions, which few are: it is walked along whatever its length.</summary>
    public bool IsPlane { get; init; }

    /// <summary>Whether the parameter gives one of the numbers.</summary>
    public bool Uses(string source) => Length.Source == source || Spatial?.Source == source || IgnoreIndex?.Source == source;

    /// <summary>The numbers that are constants of the kernel, in the order in which it declares them.</summary>
    public IEnumerable<RowNumber> Constants =>
        new[] { Length, Spatial, IgnoreIndex }.OfType<RowNumber>().Where(number => number.Constant is not null);
}
