// The entry point of child processes. Those of BitsOnEveryMachineTests print which widths are accelerated and a hash of
// everything the vector math returns; that of WorkersTests works with a starved pool.
using LossGen.Runtime.Tests.Parallel;

namespace LossGen.Runtime.Tests;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is [StarvedPool.Argument])
        {
            StarvedPool.Run();
            return;
        }

        Console.WriteLine($"{Float512.IsAccelerated} {Float256.IsAccelerated}");
        Console.WriteLine(Fingerprint.OfVectorMath());
    }
}
