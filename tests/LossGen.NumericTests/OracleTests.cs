// Every kernel against the interpreter in double, over the catalogue's formula: all forms, all
// options, sizes around every lane group and block.
using System.Numerics;
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class OracleTests
{
    public static TheoryData<string> Float32Kernels => KernelTable.Names<float>();

    public static TheoryData<string> Float64Kernels => KernelTable.Names<double>();

    [Theory]
    [MemberData(nameof(Float32Kernels))]
    public void Float32_kernels_compute_their_formula(string kernel) => Check(KernelTable.Get<float>(kernel));

    [Theory]
    [MemberData(nameof(Float64Kernels))]
    public void Float64_kernels_compute_their_formula(string kernel) => Check(KernelTable.Get<double>(kernel));

    private static void Check<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Reference<T> reference = new(kernel);
        foreach (Problem<T> problem in kernel.IsRowLoss ? Rows(kernel) : Elements(kernel))
        {
            reference.Check(problem, kernel.Run(problem));
        }
    }

    private static IEnumerable<Problem<T>> Elements<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Enumerable.Range(0, 98).Concat([1023, 1024, 1025, 3150, 4202])
            .Select(count => Problems.For(kernel, 8, count));

    private static IEnumerable<Problem<T>> Rows<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        // Classes, rows, positions behind the class axis.
        (int, int, int)[] sizes = [
            (1, 5, 1), (2, 33, 1), (3, 40, 3), (7, 9, 1), (10, 0, 1), (10, 1, 1), (10, 31, 1), (10, 32, 1), (10, 34, 1), (10, 65, 1), (10, 70, 35),
            (16, 12, 3), (17, 4, 1), (32, 5, 1), (33, 6, 3), (129, 3, 1), (1000, 2, 1), (2500, 2, 2)];
        bool anyClasses = kernel.RuntimeOptions.Contains("classes"), anySpatial = kernel.RuntimeOptions.Contains("spatial");
        return sizes
            .Where(size => anyClasses || size.Item1 == kernel.Constant("classes") || size.Item1 == 7)
            .Where(size => anySpatial || size.Item3 == 1)
            .Select(size => Problems.For(kernel, 9, size.Item2, size.Item1, size.Item3));
    }
}
