// Where expected results come from: the one question that Reference asks.
namespace LossGen.NumericTests.Harness;

internal interface IExpectation<T>
    where T : unmanaged
{
    /// <summary>What the kernel should answer.</summary>
    Expected For(Problem<T> problem);
}
