// The entry point of child processes of the tests: prints the hashes of all kernels, or the register
// width. The test host itself never calls it.
using LossGen.NumericTests.Harness;

namespace LossGen.NumericTests;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        Console.WriteLine(Hashes.Width);
        if (arguments is [Hashes.Command])
        {
            foreach (string line in Hashes.Lines())
            {
                Console.WriteLine(line);
            }
        }

        return arguments is [Hashes.Command] or [Hashes.WidthCommand] ? 0 : 1;
    }
}
