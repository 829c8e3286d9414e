// The ordinary placement: a new array for each argument.
namespace LossGen.NumericTests.Harness;

internal sealed class HeapPlacement : IPlacement
{
    public static HeapPlacement Instance { get; } = new();

    public Span<TElement> Place<TElement>(string slot, int count)
        where TElement : unmanaged => new TElement[count];
}
