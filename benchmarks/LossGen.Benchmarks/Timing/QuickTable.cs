// Prints the measurements of --quick: of the workloads a table per register width, of the catalogue one with a
// column per width.
using System.Globalization;
using LossGen.Benchmarks.Catalogue;
using LossGen.Benchmarks.Contenders;

namespace LossGen.Benchmarks.Timing;

internal static class QuickTable
{
    public static void Print(IReadOnlyList<Measurement> measurements)
    {
        HashSet<string> catalogue = [.. CatalogueCases.Names];
        Console.WriteLine("ns per element, forward and gradient, one thread");
        PrintWorkloads([.. measurements.Where(measurement => !catalogue.Contains(measurement.Workload))]);
        PrintCatalogue([.. measurements.Where(measurement => catalogue.Contains(measurement.Workload))]);
    }

    private static void PrintCatalogue(IReadOnlyList<Measurement> measurements)
    {
        int[] widths = [.. measurements.Select(measurement => measurement.Bits).Distinct().OrderDescending()];
        Console.WriteLine();
        Console.WriteLine($"{"all losses, 65536 elements",-34}{string.Concat(widths.Select(bits => $"{bits,9} bits"))}");
        foreach (IGrouping<string, Measurement> loss in measurements.GroupBy(measurement => measurement.Workload))
        {
            IEnumerable<string> figures = widths.Select(bits => string.Create(
                CultureInfo.InvariantCulture, $"{loss.First(measurement => measurement.Bits == bits).NanosecondsPerElement,14:0.000}"));
            Console.WriteLine($"{loss.Key,-34}{string.Concat(figures)}");
        }
    }

    private static void PrintWorkloads(IReadOnlyList<Measurement> measurements)
    {
        string[] contenders = [.. Contender.All.Select(contender => contender.Name).Where(name => measurements.Any(cell => cell.Contender == name))];
        ILookup<(int Bits, string Workload, string Contender), double> cells =
            measurements.ToLookup(cell => (cell.Bits, cell.Workload, cell.Contender), cell => cell.NanosecondsPerElement);

        foreach (int bits in measurements.Select(measurement => measurement.Bits).Distinct().OrderDescending())
        {
            Console.WriteLine();
            Console.WriteLine($"{$"{bits}-bit registers",-26}{string.Concat(contenders.Select(name => $"{name,18}"))}{"LossGen/C++",14}");
            foreach (string workload in measurements.Select(measurement => measurement.Workload).Distinct())
            {
                double?[] row = [.. contenders.Select(name => cells[(bits, workload, name)].Cast<double?>().FirstOrDefault())];
                double? ours = cells[(bits, workload, Contender.LossGen.Name)].Cast<double?>().FirstOrDefault();
                double? native = cells[(bits, workload, Contender.Native.Name)].Cast<double?>().FirstOrDefault();
                string figures = string.Concat(row.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value,18:0.000}")));
                Console.WriteLine($"{workload,-26}{figures}{string.Create(CultureInfo.InvariantCulture, $"{ours / native,14:0.00}")}");
            }
        }
    }
}
