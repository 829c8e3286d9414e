// Times generation and analysis, beside other generators. From the repository's root:
//   dotnet run -c Release --project benchmarks/LossGen.GeneratorBenchmarks [-- PART OF A NAME]
// Writes benchmarks/generator-results.csv, unless only a part is asked for.
using System.Globalization;
using LossGen.Benchmarks.Report;
using LossGen.GeneratorBenchmarks.Measuring;

string part = args.Length > 0 ? args[0] : "";
List<string> lines = ["subject;case;milliseconds"];
foreach ((Case what, double milliseconds) in Run.Measure([.. Case.All.Where(what => what.ToString().Contains(part, StringComparison.Ordinal))]))
{
    string line = string.Create(CultureInfo.InvariantCulture, $"{what};{milliseconds:0.###}");
    Console.WriteLine(line);
    lines.Add(line);
}

if (part.Length == 0)
{
    File.WriteAllLines(Files.At("generator-results.csv"), lines);
    Console.WriteLine("written: " + Files.At("generator-results.csv"));
}
