// Every kernel against a reference in double, the catalogue's formula or the loss's own: all forms, all
// options, sizes around every lane group and block.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class OracleTests
{
    public static TheoryData<string> Kernels => KernelTable.Names();

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Kernels_compute_their_formula(string kernel) => KernelTable.Run(kernel, Check, Check, Check, Check);

    /// <summary>Puts problems of all sizes to a kernel.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="seen">Where the errors are noted; null if nobody asks.</param>
    internal static void Check<T>(Kernel<T> kernel, SeenErrors? seen)
        where T : unmanaged
    {
        Reference<T> reference = new(kernel, seen);
        foreach (Problem<T> problem in kernel.IsOwn ? Own(kernel) : kernel.IsRowLoss ? Rows(kernel) : Elements(kernel))
        {
            reference.Check(problem, kernel.Run(problem));
        }
    }

    private static void Check<T>(Kernel<T> kernel)
        where T : unmanaged => Check(kernel, null);

    private static IEnumerable<Problem<T>> Elements<T>(Kernel<T> kernel)
        where T : unmanaged =>
        Lengths.Of(kernel).Concat([1023, 1024, 1025, 3150, 4202])
            .Select(count => Problems.For(kernel, 8, count));

    private static IEnumerable<Problem<T>> Rows<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        // The length of a row, rows, positions behind the class axis.
        (int, int, int)[] sizes = [
            (1, 5, 1), (2, 33, 1), (3, 40, 3), (7, 9, 1), (10, 0, 1), (10, 1, 1), (10, 31, 1), (10, 32, 1), (10, 34, 1), (10, 65, 1), (10, 70, 35),
            (16, 12, 3), (17, 4, 1), (32, 5, 1), (33, 6, 3), (129, 3, 1), (1000, 2, 1), (2500, 2, 2)];
        int bound = kernel.RowLength ?? 0;
        return sizes
            .Where(size => kernel.TakesRowLength || size.Item1 == bound || size.Item1 is 7 or 10)
            .Where(size => kernel.Has("spatial") || size.Item3 == 1)
            .Select(size => Problems.For(kernel, 9, size.Item2, size.Item1, size.Item3));
    }

    private static IEnumerable<Problem<T>> Own<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        // The length of a row, rows.
        (int, int)[] sizes = [(1, 4), (2, 9), (3, 17), (7, 6), (10, 0), (10, 1), (10, 2), (16, 33), (17, 8), (33, 12), (100, 10)];
        return sizes
            .Where(size => kernel.TakesRowLength || size.Item1 is 7 or 10)
            .Select(size => Problems.For(kernel, 10, size.Item2, size.Item1));
    }
}
