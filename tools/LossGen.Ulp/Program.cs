// Checks the float vector math over every float there is and prints a Markdown table, the one in
// docs/vector-math.md. Run by hand:  dotnet run -c Release --project tools/LossGen.Ulp -- [options]
//   --function NAME   one function only       --stride N   every N-th bit pattern only (1: all)
// Ends with 1 when a bound does not hold.
using System.Globalization;

namespace LossGen.Ulp;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        string? name = null;
        uint stride = 1;
        for (int i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--function" when i + 1 < arguments.Length:
                    name = arguments[++i];
                    break;
                case "--stride" when i + 1 < arguments.Length
                    && uint.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out stride) && stride > 0:
                    i++;
                    break;
                default:
                    Console.Error.WriteLine("usage: LossGen.Ulp [--function NAME] [--stride N]");
                    return 2;
            }
        }

        List<Function> functions = [.. Function.All.Where(f => name is null || f.Name.Equals(name, StringComparison.OrdinalIgnoreCase))];
        if (functions.Count == 0)
        {
            Console.Error.WriteLine("known functions: " + string.Join(", ", Function.All.Select(f => f.Name)));
            return 2;
        }

        Console.WriteLine(Findings.Header);
        bool holds = true;
        foreach (Function function in functions)
        {
            Findings findings = Sweep.Run(function, stride, share => Console.Error.Write($"\r{function.Name} {share:P0}   "));
            Console.Error.Write("\r                         \r");
            Console.WriteLine(findings.Row(function));
            holds &= findings.Hold(function);
        }

        return holds ? 0 : 1;
    }
}
