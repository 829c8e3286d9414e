// The ordinary placement: a new array for each argument.
namespace LossGen.NumericTests.Harness;

internal sealed class HeapPlacement : IPlacement
{
    public static HeapPlacement Instance { get; } = new();

    public Place Take<TElement>(string slot, int count)
        where TElement : unmanaged => Place.In(new TElement[count]);
}
