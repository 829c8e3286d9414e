// The entry point of the child processes that BitsOnEveryMachineTests starts: prints which widths are
// accelerated and a hash of everything the vector math returns.
namespace LossGen.Runtime.Tests;

internal static class Program
{
    private static void Main()
    {
        Console.WriteLine($"{Float512.IsAccelerated} {Float256.IsAccelerated}");
        Console.WriteLine(Fingerprint.OfVectorMath());
    }
}
