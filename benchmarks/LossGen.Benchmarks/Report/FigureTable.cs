// Prints measurements on the console: a table for every width of registers, a line for every loss, size and operation.
using System.Globalization;
using LossGen.Benchmarks.Contenders;
using LossGen.Benchmarks.Timing;

namespace LossGen.Benchmarks.Report;

internal static class FigureTable
{
    public static void Print(IReadOnlyList<Measurement> measurements)
    {
        Contender[] contenders = [.. measurements.Select(result => result.Subject.Contender).Distinct().Order()];
        foreach (IGrouping<int, Measurement> width in measurements.GroupBy(result => result.Bits))
        {
            Console.WriteLine();
            Console.WriteLine($"{$"{width.Key} bits: ns per element",-50}{string.Concat(contenders.Select(contender => $"{contender.Name(),20}"))}{"LossGen/C++",14}{"allocated",11}");
            foreach (var row in width.GroupBy(result => (result.Subject.Loss, result.Subject.Elements, result.Subject.WithGradient)))
            {
                double? Of(Contender contender) => row.FirstOrDefault(result => result.Subject.Contender == contender)?.PerElement;
                string title = $"{row.Key.Loss} {row.Key.Elements} {Subject.Operation(row.Key.WithGradient)}";
                string figures = string.Concat(contenders.Select(contender => string.Create(CultureInfo.InvariantCulture, $"{Of(contender),20:0.0000}")));
                string ratio = string.Create(CultureInfo.InvariantCulture, $"{Of(Contender.LossGen) / Of(Contender.Native),14:0.00}");
                Console.WriteLine($"{title,-50}{figures}{ratio}{row.FirstOrDefault(result => result.Subject.Contender == Contender.LossGen)?.BytesAllocated,11}");
            }
        }
    }
}
