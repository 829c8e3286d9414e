// Every kernel at every awkward length, with all its spans against unreadable pages: no kernel reads or
// writes past its spans, at either end, and where its data lies changes no bit of the result.
using System.Numerics;
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class GuardPageTests
{
    private static readonly int[] ClassCounts = [1, 2, 3, 7, 10, 16, 17, 33, 1000];

    private static readonly int[] RowCounts = [0, 1, 2, 3, 31, 32, 33, 34, 65];

    public static TheoryData<string> Float32Kernels => KernelTable.Names<float>();

    public static TheoryData<string> Float64Kernels => KernelTable.Names<double>();

    [Theory]
    [MemberData(nameof(Float32Kernels))]
    public void Float32_kernels_touch_only_their_spans(string kernel) => Check(KernelTable.Get<float>(kernel));

    [Theory]
    [MemberData(nameof(Float64Kernels))]
    public void Float64_kernels_touch_only_their_spans(string kernel) => Check(KernelTable.Get<double>(kernel));

    private static void Check<T>(Kernel<T> kernel)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (!kernel.IsRowLoss)
        {
            // Three groups of 32 floats, and one more.
            using GuardedPlacement placement = new(97 * sizeof(double));
            for (int count = 0; count <= 97; count++)
            {
                Check(kernel, Problems.For(kernel, 1, count), placement);
            }

            return;
        }

        foreach (int classes in ClassCounts.Where(count => kernel.RuntimeOptions.Contains("classes") || count == kernel.Constant("classes")))
        {
            using GuardedPlacement placement = new(65 * classes * sizeof(double));
            foreach (int rows in RowCounts)
            {
                Check(kernel, Problems.For(kernel, 2, rows, classes, spatial: 1), placement);
                Check(kernel, Problems.For(kernel, 3, rows, classes, spatial: 3), placement);
            }
        }

        if (kernel.RuntimeOptions.Contains("spatial"))
        {
            foreach ((int classes, int spatial) in ((int, int)[])[(10, 35), (3, 97), (17, 64)])
            {
                using GuardedPlacement placement = new(2 * spatial * classes * sizeof(double));
                Check(kernel, Problems.For(kernel, 4, 2 * spatial, classes, spatial), placement);
            }
        }
    }

    private static void Check<T>(Kernel<T> kernel, Problem<T> problem, GuardedPlacement placement)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Outcome<T> expected = kernel.Run(problem);
        foreach (bool atStart in (bool[])[false, true])
        {
            placement.AtStart = atStart;
            Outcome<T> outcome = kernel.Run(problem, placement);
            string where = $"{kernel.Name}, {problem.Input.Length} elements, {problem.Classes} classes, at the {(atStart ? "start" : "end")}";
            Assert.True(outcome.HasBitsOf(expected), $"{where}: other bits than on the heap");
            Assert.True(!placement.Spoiled().Any(), $"{where}: wrote next to {string.Join(", ", placement.Spoiled())}");
        }
    }
}
