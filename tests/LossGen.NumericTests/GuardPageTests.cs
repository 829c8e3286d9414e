// Every kernel at awkward lengths, with all its spans against unreadable pages: no kernel reads or
// writes past its spans, at either end, and where its data lies changes no bit of the result.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

public sealed class GuardPageTests
{
    private static readonly int[] RowLengths = [1, 2, 3, 4, 7, 10, 16, 17, 33, 1000];

    private static readonly int[] RowCounts = [0, 1, 2, 3, 31, 32, 33, 34, 65];

    public static TheoryData<string> Kernels => KernelTable.Names();

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Kernels_touch_only_their_spans(string kernel) => KernelTable.Run(kernel, Check, Check, Check, Check);

    private static void Check<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        if (!kernel.IsRowLoss)
        {
            // Three groups of 32 floats, and one more.
            using GuardedPlacement placement = new(97 * sizeof(double));
            foreach (int count in Lengths.Of(kernel))
            {
                Check(kernel, Problems.For(kernel, 1, count), placement);
            }

            return;
        }

        foreach (int length in RowLengths.Where(length => kernel.TakesRowLength || length == kernel.RowLength))
        {
            foreach (int rows in RowCounts)
            {
                foreach (int spatial in kernel.HasSpatial ? (int[])[1, 3] : [1])
                {
                    CheckSized(kernel, Problems.For(kernel, 2 + spatial, rows, length, spatial));
                }
            }
        }

        if (kernel.HasSpatial && kernel.Has("spatial"))
        {
            foreach ((int length, int spatial) in ((int, int)[])[(10, 35), (3, 97), (17, 64)])
            {
                CheckSized(kernel, Problems.For(kernel, 4, 2 * spatial, length, spatial));
            }
        }
    }

    private static void CheckSized<T>(Kernel<T> kernel, Problem<T> problem)
        where T : unmanaged
    {
        int most = problem.Values.Values.Select(values => values.Length)
            .Concat(problem.Integers.Values.Select(values => values.Length))
            .Append(problem.Losses)
            .Append(problem.Scratch)
            .Max();
        using GuardedPlacement placement = new(most * sizeof(double));
        Check(kernel, problem, placement);
    }

    private static void Check<T>(Kernel<T> kernel, Problem<T> problem, GuardedPlacement placement)
        where T : unmanaged
    {
        Outcome<T> expected = kernel.Run(problem);
        foreach (bool atStart in (bool[])[false, true])
        {
            placement.AtStart = atStart;
            Outcome<T> outcome = kernel.Run(problem, placement);
            string where = $"{kernel.Name}, {problem}, at the {(atStart ? "start" : "end")}";
            Assert.True(outcome.HasBitsOf(expected), $"{where}: other bits than on the heap");
            Assert.True(!placement.Spoiled().Any(), $"{where}: wrote next to {string.Join(", ", placement.Spoiled())}");
        }
    }
}
