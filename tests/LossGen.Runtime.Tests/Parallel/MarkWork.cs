// Work whose traces can be checked: each unit is marked once, and each block's total is a number that depends on
// its place. Used by the tests of Workers.
namespace LossGen.Runtime.Tests.Parallel;

/// <param name="block">The units of a block.</param>
/// <param name="isCounted">Whether units are counted.</param>
internal readonly struct MarkWork(int block, bool isCounted) : IWork
{
    public void Do(SharedSpans spans, int worker, int first, int last, Span<double> totals, Span<int> counts)
    {
        foreach (ref int unit in spans.At<int>(0)[first..last])
        {
            unit++;
        }

        for (int i = 0; i < totals.Length; i++)
        {
            totals[i] = Total((first / block) + i);
        }

        if (isCounted)
        {
            counts[0] = last - first;
        }
    }

    /// <summary>The total of a block: such that the order of additions shows in the sum.</summary>
    public static double Total(int block) => Math.ScaleB(Math.Sin(block + 1), block % 40);
}
