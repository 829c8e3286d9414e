// The entry point of child processes of the tests: prints the register width and the hashes of all
// kernels. The test host itself never calls it.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

internal static class Program
{
    private static void Main()
    {
        Console.WriteLine(Hashes.Width);
        foreach (string line in Hashes.Lines())
        {
            Console.WriteLine(line);
        }
    }
}
