// Where a call's arguments lie in memory: on the heap, or against unreadable pages.
namespace LossGen.NumericTests.Harness;

/// <summary>Hands out memory for the arguments of one call.</summary>
internal interface IPlacement
{
    /// <summary>Memory for a number of elements.</summary>
    /// <param name="slot">Which argument it is for; each gets memory of its own.</param>
    /// <param name="count">The number of elements.</param>
    Place Take<TElement>(string slot, int count)
        where TElement : unmanaged;
}
