// The list of all contenders, in the order of the results' columns.
namespace LossGen.Benchmarks.Contenders;

internal static class Contender
{
    public static IContender LossGen { get; } = new LossGenContender();

    public static IContender Native { get; } = new NativeContender();

    public static IReadOnlyList<IContender> All { get; } =
        [LossGen, Native, new TorchContender(), new TensorPrimitivesContender(), new PlainContender()];
}
