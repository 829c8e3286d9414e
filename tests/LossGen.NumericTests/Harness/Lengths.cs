// The lengths that element-wise kernels are tried at: all up to three groups of 32 floats and one more for the
// unreduced ones, those around every lane group for the others, which walk over the data in the same way.
namespace LossGen.NumericTests.Harness;

internal static class Lengths
{
    private static readonly int[] All = [.. Enumerable.Range(0, 98)];

    private static readonly int[] AroundGroups = [0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 96, 97];

    public static int[] Of(Kernel kernel) => kernel.Reduction == Reduction.None ? All : AroundGroups;
}
