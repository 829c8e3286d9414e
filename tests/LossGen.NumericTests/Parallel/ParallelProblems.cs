// Problems large enough for several threads to work on: above the size from which on kernels are split, and of
// lengths that leave rests everywhere. Used by the tests of Parallel declarations.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests.Parallel;

internal static class ParallelProblems
{
    /// <summary>More elements than the least that any kernel is split at.</summary>
    private const int Elements = 140001;

    /// <summary>The problems to solve with one thread and with several.</summary>
    public static IEnumerable<Problem<T>> For<T>(Kernel<T> kernel)
        where T : unmanaged
    {
        if (!kernel.IsRowLoss)
        {
            yield return Problems.For(kernel, 7, Elements);
            yield break;
        }

        int[] lengths = !kernel.TakesRowLength ? [kernel.RowLength ?? 7] : kernel.IsOwn ? [50, 1000] : [7, 50];
        foreach (int length in lengths)
        {
            yield return Problems.For(kernel, 8, Rows(kernel, length), length, spatial: 1);
        }

        if (kernel.Has("spatial") && kernel.HasSpatial)
        {
            yield return Problems.For(kernel, 9, 9 * 2503, 7, spatial: 2503);
            yield return Problems.For(kernel, 10, Elements / 70, 70, spatial: 500);
        }
    }

    /// <summary>The same problem for a kernel that takes a number of threads, with memory for all of them to work in.</summary>
    public static Problem<T> With<T>(this Problem<T> problem, int degree)
        where T : unmanaged => problem with
        {
            Scratch = problem.Scratch * degree,
            Options = new Dictionary<string, double>(problem.Options) { [SlotReader.MaxDegree] = degree },
        };

    /// <summary>Whether several threads must be at work on it. The problems of CTC are smaller than others.</summary>
    public static bool IsLarge<T>(this Problem<T> problem, Kernel<T> kernel)
        where T : unmanaged => kernel.Loss.Name != "CTCLoss" || problem.RowLength >= 1000;

    /// <summary>Enough memory for any argument.</summary>
    public static int Bytes<T>(this Problem<T> problem)
        where T : unmanaged => sizeof(double) * problem.Values.Values.Select(values => values.Length)
            .Concat(problem.Integers.Values.Select(values => values.Length))
            .Append(problem.Losses)
            .Append(problem.Scratch)
            .Max();

    // Losses over pairs of rows or of items take the square of their number.
    private static int Rows<T>(Kernel<T> kernel, int length)
        where T : unmanaged => kernel.IsOwn ? Math.Min(Elements / length, kernel.RowLength < 50 ? 5000 : 1000) + 1 : (Elements / length) + 1;
}
