// Numbers of threads that work at the same time, each as small as can be: what a thread's own part of memory is
// found by. Called by Crew.
namespace LossGen.Runtime;

/// <param name="most">The most threads at a time.</param>
internal sealed class WorkerNumbers(int most)
{
    private readonly int[] taken = new int[most];

    /// <summary>The least number that nobody has.</summary>
    public int Take()
    {
        for (int number = 0; ; number = (number + 1) % taken.Length)
        {
            if (Interlocked.CompareExchange(ref taken[number], 1, 0) == 0)
            {
                return number;
            }
        }
    }

    public void Return(int number) => Volatile.Write(ref taken[number], 0);
}
